// The page: lays out the parts, piece by piece, and gives each the same view of the visit.
import type { Target } from '@solidarity-kit/snippets';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Dictionary } from './i18n/words.ts';
import { announce } from './lib/announce.ts';
import { isDark, onSystemChange, setDark } from './lib/appearance.ts';
import { discoverable, speakDocument } from './lib/document.ts';
import { bringColours } from './lib/css-colours.ts';
import { Part } from './lib/part.ts';
import { learnRelease } from './lib/release.ts';
import { snippetFor } from './lib/snippet.ts';
import { bannerOptions } from './parts/banner-options.ts';
import { foot } from './parts/foot.ts';
import { headTools } from './parts/head-tools.ts';
import { kind } from './parts/kind.ts';
import { language } from './parts/language.ts';
import { notices } from './parts/notices.ts';
import { firstTarget, refusesInline, rememberedTarget } from './parts/targets.ts';
import { Session } from './session.ts';
import { writeChoice } from '@solidarity-kit/snippets/link/query';
import { forgetEverything } from './state/forget.ts';
import { quiet } from './parts/quiet.ts';
import { typingLine } from './parts/typing-line.ts';
import { wrongFields } from '@solidarity-kit/snippets/link/wrong';
import { say, type BadgeHalf, type View } from './view.ts';

/** Pieces in which the page is built: switch and preview's place, list, snippet, options, and last the framed page. */
const stages = 4;

/** `<kit-app>` */
export class App extends Part {
  static override properties = {
    stage: { state: true },
    dark: { state: true },
    target: { state: true },
    offline: { state: true },
    half: { state: true },
    arrived: { state: true },
    wide: { state: true },
  };
  /** How much of the page stands: it is built in short pieces, so that a slow phone answers in between. */
  declare stage: number;
  /** Whether the page is dark now. */
  declare dark: boolean;
  /** The platform whose snippet is shown, if it is of the present kind. */
  declare target: Target | undefined;
  declare offline: boolean;
  /** What makes badges and pictures; it comes when one is made. */
  declare half: BadgeHalf | undefined;
  /** How much of what needs it stands: first the preview, then the options, then what to paste. */
  declare arrived: number;
  /** Whether there is room for two columns. */
  declare wide: boolean;
  readonly #session = new Session(this);
  #last: View | undefined;

  constructor() {
    super();
    this.stage = this.arrived = 0;
    this.dark = isDark();
    this.offline = !navigator.onLine;
    const twoColumns = matchMedia('(min-width: 62rem)');
    this.wide = twoColumns.matches;
    twoColumns.addEventListener('change', () => (this.wide = twoColumns.matches));
    onSystemChange(() => (this.dark = isDark()));
    void this.#learnRelease();
    for (const event of ['online', 'offline'])
      addEventListener(event, () => (this.offline = !navigator.onLine));
  }

  protected override updated(): void {
    const { words, ui, choice } = this.#session;
    if (!words) return;
    if (choice.kind !== 'banner' && !this.half) void this.#learnBadges();
    if (this.stage < stages) setTimeout(() => (this.stage += 1));
    if (this.half && this.arrived < 2) setTimeout(() => (this.arrived += 1));
    speakDocument(ui, words);
    discoverable(writeChoice(choice).query);
    const tools = document.getElementById('head-tools');
    if (tools) render(this.#headTools(this.#view(words)), tools);
  }

  /** The same object as long as nothing in it changes, so that parts render again only when they have to. */
  #view(t: Dictionary): View {
    const { choice, ui, set } = this.#session;
    const last = this.#last;
    const { half } = this;
    if (last?.choice === choice && last.ui === ui && last.t === t && last.half === half)
      return last;
    const wrong = [...wrongFields(choice), ...(half?.unknownBrand(choice, this.#again) ?? [])];
    return (this.#last = { choice, ui, t, set, wrong, half });
  }

  /** Every part renders again, with a view that is new though the choice has not changed. */
  #again = (): void => {
    this.#last = undefined;
    this.requestUpdate();
  };

  /** The host may have another release than this page was built with. */
  async #learnRelease(): Promise<void> {
    if (await learnRelease()) this.#again();
  }

  async #learnBadges(): Promise<void> {
    const [half] = await Promise.all([import('./badge/half.ts'), bringColours()]);
    half.warmUp();
    this.half = half;
  }

  /** The chosen platform, else the one that this device remembers, unless a link asks for a place that it does not have. */
  get #target(): Target {
    const { kind: wanted, banner } = this.#session.choice;
    const made = wanted === 'badge' ? 'badge' : 'banner';
    const target = this.target?.kind === made ? this.target : rememberedTarget(made);
    return banner.position === 'inline' && refusesInline(target) ? firstTarget(made) : target;
  }

  /** Takes another platform; where it has no place in the text, the banner goes where it is best. */
  #takeTarget(target: Target): void {
    this.target = target;
    if (refusesInline(target) && this.#session.choice.banner.position === 'inline')
      this.#session.set({ banner: { position: '' } });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, refused } = this.#session;
    if (!words) return nothing;
    const view = this.#view(words);
    const { stage } = this;
    return html`
      ${notices(view, refused, this.offline)} ${this.#work(view)}
      ${stage > 2 ? foot(view, this.#forget) : nothing} ${stage > 2 ? typingLine(view) : nothing}
      <p id="status" class="toast" role="status" aria-live="polite"></p>
    `;
  }

  /**
   * The parts in the order in which they stand, which is the keyboard's, too: choose, see, adjust, copy; where a banner's options have room in the
   * first column, they come before the result.
   */
  #work(view: View): TemplateResult {
    const { stage } = this;
    const isBanner = view.choice.kind === 'banner';
    const first = html`<div class="where">${kind(view)}</div>
      <div class="say">${stage > 0 ? this.#say(view) : nothing}</div>`;
    const preview = html`<kit-preview
      .view=${view}
      .pageDark=${this.dark}
      .action=${stage > 1 ? this.#quickCopy(view) : undefined}
      .ready=${stage >= stages}
    ></kit-preview>`;
    // What stands below the options of a badge waits for them: nothing is pushed down.
    const isThere = isBanner || this.arrived > 1;
    const paste = html`<div class="paste">
      ${stage > 1 && isThere ? this.#paste(view) : nothing}
    </div>`;
    const tune = stage > 2 ? this.#tune(view) : nothing;
    if (!this.wide)
      return html`<div class="work narrow">${first} ${preview} ${tune} ${paste}</div>`;
    return isBanner
      ? html`<div class="work wide">
          <div class="column">${first} ${tune}</div>
          <div class="result">${preview} ${paste}</div>
        </div>`
      : html`<div class="work wide">
          <div class="column">${first}</div>
          <div class="result">${preview} ${tune} ${paste}</div>
        </div>`;
  }

  #headTools(view: View): TemplateResult {
    return headTools(view, this.dark, {
      dark: (dark) => {
        setDark(dark);
        this.dark = dark;
      },
      language: (ui) => void this.#session.chooseLanguage(ui),
    });
  }

  #say(view: View): TemplateResult {
    return html`<kit-messages .view=${view}></kit-messages>${language(view, this.stage > 1)}`;
  }

  #paste(view: View): TemplateResult {
    const isPicture = view.choice.kind === 'picture';
    return html`${
        isPicture
          ? view.half?.artworkSnippet(view)
          : html`<kit-snippet
              .view=${view}
              .target=${this.#target}
              @target=${(event: CustomEvent<Target>) => this.#takeTarget(event.detail)}
            ></kit-snippet>`
      } <kit-take-away .view=${view} @reset=${this.#reset}></kit-take-away>`;
  }

  #tune(view: View): TemplateResult {
    const { choice, t } = view;
    const half = this.arrived > 0 ? view.half : undefined;
    const options = {
      banner: () => bannerOptions(view, !refusesInline(this.#target)),
      badge: () => half?.badgeOptions(view),
      picture: () => half?.artworkChoices(view),
    };
    return html`<section class="tune of-${choice.kind}" aria-labelledby="tune-title">
      <h2 id="tune-title">${t.fineTune}</h2>
      ${choice.kind === 'picture' ? nothing : quiet(view)} ${options[choice.kind]()}
    </section>`;
  }

  /** The copy button that stays in sight on a narrow page. */
  #quickCopy(view: View): TemplateResult | undefined {
    const { t } = view;
    const text = this.#textToCopy(view);
    if (!text) return undefined;
    const words = {
      copy: t.copy,
      copied: t.copied,
      said: t.copiedSay,
      failed: t.copyFailed,
      name: say(view, t.copyNamed, { name: this.#target.name }),
    };
    return html`<kit-copy
      .look=${'button main'}
      .text=${text}
      .words=${words}
      .wrong=${view.wrong[0]}
      @copy-failed=${() => this.#selectSnippet()}
    ></kit-copy>`;
  }

  #textToCopy({ choice, half }: View): string | undefined {
    if (choice.kind === 'picture') return half?.artworkText(choice);
    const made = snippetFor(choice, this.#target.id);
    return 'snippet' in made ? made.snippet.files[0]?.text : undefined;
  }

  /** Where the browser forbids copying, the text of the snippet is selected for the reader. */
  #selectSnippet(): void {
    const code = this.querySelector('.snippet code');
    if (!code) return;
    getSelection()?.selectAllChildren(code);
    code.scrollIntoView({ block: 'center' });
  }

  #forget = async (): Promise<void> => {
    await forgetEverything();
    this.#session.forget();
    announce(this.#session.words!.forgotten);
  };

  #reset(): void {
    this.#session.reset();
    announce(this.#session.words!.resetDone);
  }
}
