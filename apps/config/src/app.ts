// The page: holds the choice, writes it into the address, and lays out the parts.
import { html, nothing, render, type TemplateResult } from 'lit';
import { findLocale, locales, messageIds } from '@solidarity-kit/campaigns';
import type { Target } from '@solidarity-kit/snippets';
import { icons, styles } from 'virtual:kit';
import { isLoaded, loadLocale } from 'virtual:locales';
import en from './i18n/en.ts';
import { loadWords } from './i18n/load.ts';
import type { Dictionary } from './i18n/words.ts';
import { announce } from './lib/announce.ts';
import { isDark, onSystemChange, setDark } from './lib/appearance.ts';
import { Part } from './lib/part.ts';
import { badgeOptions } from './parts/badge-options.ts';
import { bannerOptions } from './parts/banner-options.ts';
import { foot } from './parts/foot.ts';
import { headTools } from './parts/head-tools.ts';
import { kind } from './parts/kind.ts';
import { language } from './parts/language.ts';
import './parts/messages.ts';
import './parts/preview.ts';
import { make } from './parts/snippet.ts';
import { rememberedTarget } from './parts/targets.ts';
import './parts/take-away.ts';
import { untouched, type Choice, type Known } from './state/choice.ts';
import { directionOf, interfaceLanguage, type InterfaceLanguage } from './state/interface-language.ts';
import { parseChoice, writeChoice, type Refused } from './state/query.ts';
import { changed, say, type Change, type How, type View } from './view.ts';

const known: Known = { messages: messageIds, locales: locales.map(({ tag }) => tag), styles, icons: [...icons.map(({ name }) => name), 'none'] };

/** Pieces in which the page is built: switch and preview's place, list, snippet, options, and last the framed page. */
const stages = 4;

/** How long typing has to rest before the address follows, in ms. */
const rest = 400;

export class App extends Part {
  static override properties = { choice: { state: true }, ui: { state: true }, t: { state: true }, dark: { state: true }, target: { state: true }, offline: { state: true }, stage: { state: true } };
  declare choice: Choice;
  declare ui: InterfaceLanguage;
  declare t: Dictionary | undefined;
  /** Whether the page is dark now. */
  declare dark: boolean;
  declare target: Target;
  declare offline: boolean;
  /** How much of the page stands: it is built in short pieces, so that a slow phone answers in between. */
  declare stage: number;
  #refused: readonly Refused[] = [];
  #writing = 0;

  constructor() {
    super();
    this.ui = interfaceLanguage(location.search, navigator.languages);
    this.#read();
    this.stage = 0;
    this.dark = isDark();
    this.offline = !navigator.onLine;
    if (this.ui === 'en' && isLoaded(this.choice.lang)) this.t = en;
    else void loadLocale(this.choice.lang).then(() => this.#speak(this.ui));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#back);
    onSystemChange(() => (this.dark = isDark()));
    for (const event of ['online', 'offline']) addEventListener(event, () => (this.offline = !navigator.onLine));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#back);
  }

  /** The choice that the address names. */
  #read(): void {
    const { choice, refused } = parseChoice(location.search, known, findLocale(this.ui) ? this.ui : 'en');
    this.choice = choice;
    this.#refused = refused;
    this.target = rememberedTarget(choice.kind);
  }

  #back = async (): Promise<void> => {
    const ui = interfaceLanguage(location.search, navigator.languages);
    await loadLocale(new URLSearchParams(location.search).get('lang') ?? ui);
    if (ui !== this.ui) await this.#speak(ui);
    this.#read();
  };

  #set = (change: Change, how: How = 'step'): void => {
    if (change.lang && !isLoaded(change.lang)) {
      // The next time round it is here, or cannot come and English stands in.
      const { lang, ...rest } = change;
      return void loadLocale(lang).then(() => (isLoaded(lang) ? this.#set(change, how) : this.#set(rest, how)));
    }
    const before = this.choice;
    this.choice = changed(before, change);
    this.#refused = [];
    if (this.choice.kind !== before.kind) this.target = rememberedTarget(this.choice.kind);
    clearTimeout(this.#writing);
    if (how === 'step') this.#write('pushState');
    else this.#writing = window.setTimeout(() => this.#write('replaceState'), rest);
  };

  #write(how: 'pushState' | 'replaceState'): void {
    const ui = new URLSearchParams(location.search).get('ui');
    history[how](null, '', `?${writeChoice(this.choice)}${ui ? `&ui=${ui}` : ''}`);
  }

  /** Changes the page's language; the message follows if it spoke the page's language. */
  async #speak(ui: InterfaceLanguage): Promise<void> {
    const [words] = await Promise.all([loadWords(ui), loadLocale(ui)]);
    if (this.choice.lang === this.ui && findLocale(ui)) this.choice = { ...this.choice, lang: ui };
    this.ui = ui;
    this.t = words;
    document.documentElement.lang = ui;
    document.documentElement.dir = directionOf(ui);
    for (const element of document.querySelectorAll('kit-first')) (element as HTMLElement & { connectedCallback(): void }).connectedCallback();
  }

  #chooseLanguage = async (ui: InterfaceLanguage): Promise<void> => {
    await this.#speak(ui);
    history.pushState(null, '', `?${writeChoice(this.choice)}&ui=${ui}`);
  };

  #chooseDark = (dark: boolean): void => {
    setDark(dark);
    this.dark = dark;
  };

  #reset = (): void => {
    this.choice = { ...untouched(findLocale(this.ui) ? this.ui : 'en'), kind: this.choice.kind };
    this.#write('pushState');
    announce(this.t!.resetDone);
  };

  protected override updated(): void {
    if (this.t && this.stage < stages) setTimeout(() => (this.stage += 1));
    const tools = document.getElementById('head-tools');
    if (tools && this.t) render(headTools(this.#view(this.t), this.dark, { dark: this.#chooseDark, language: this.#chooseLanguage }), tools);
    const discovery = document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]');
    discovery?.setAttribute('href', `/oembed?url=${encodeURIComponent(`${location.origin}/?${writeChoice(this.choice)}`)}`);
  }

  #view(t: Dictionary): View {
    return { choice: this.choice, ui: this.ui, t, set: this.#set };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this;
    if (!t) return nothing;
    const view = this.#view(t);
    return html`
      ${this.#notices(view)}
      <div class="work">
        <div class="where">${kind(view)}</div>
        <div class="say">${this.stage > 0 ? html`<kit-messages .view=${view}></kit-messages>${language(view)}` : nothing}</div>
        <div class="result">
          <kit-preview .view=${view} .pageDark=${this.dark} .action=${this.stage > 1 ? this.#quickCopy(view) : undefined} .ready=${this.stage >= stages}></kit-preview>
          <div class="paste">${this.stage > 1 ? this.#paste(view) : nothing}</div>
        </div>
        ${this.stage > 2 ? this.#tune(view) : nothing}
      </div>
      ${this.stage > 2 ? foot(view) : nothing}
      <p id="status" class="toast" role="status" aria-live="polite"></p>
    `;
  }

  #paste(view: View): TemplateResult {
    return html`<kit-snippet .view=${view} .target=${this.target} @target=${(event: CustomEvent<Target>) => (this.target = event.detail)}></kit-snippet>
      <kit-take-away .view=${view} @reset=${this.#reset}></kit-take-away>`;
  }

  #tune(view: View): TemplateResult {
    return html`<section class="tune" aria-labelledby="tune-title">
      <h2 id="tune-title">${view.t.fineTune}</h2>
      ${this.choice.kind === 'badge' ? badgeOptions(view) : bannerOptions(view)}
    </section>`;
  }

  /** The copy button that stays in sight on a narrow page. */
  #quickCopy(view: View): TemplateResult | undefined {
    const { t } = view;
    const made = make(this.choice, this.target.id);
    if (!('snippet' in made)) return undefined;
    return html`<kit-copy .look=${'button main'} .text=${made.snippet.files[0]?.text ?? ''} .words=${{ copy: t.copy, copied: t.copied, said: t.copiedSay, failed: t.copyFailed, name: say(view, t.copyNamed, { name: this.target.name }) }}></kit-copy>`;
  }

  #notices(view: View): TemplateResult {
    const { t } = view;
    return html`${this.#refused.map(({ option, given }) => html`<p class="notice" role="status">${say(view, t.refused, { option, given })}</p>`)}
    ${this.offline ? html`<p class="notice" role="status">${t.offline}</p>` : nothing}`;
  }
}

customElements.define('kit-app', App);
