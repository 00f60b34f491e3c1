// The result, always in sight: the page with the banner, or the README with the badge, and the switches of what is around it.
import { directionOf } from '@solidarity-kit/options/direction';
import type { BannerChoice } from '@solidarity-kit/snippets';
import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { developing } from 'virtual:kit';
import { announce, hush } from '../lib/announce.ts';
import { Part } from '../lib/part.ts';
import { seenHere } from '../lib/place.ts';
import { asNext } from '../lib/release.ts';
import { schedule } from '../lib/schedule.ts';
import { bannerHtml } from '../lib/snippet.ts';
import { framedPage } from '../preview/document.ts';
import { bannerChoice } from '@solidarity-kit/snippets/link/pick';
import type { View } from '../view.ts';
import {
  againIcon,
  desktopIcon,
  moonIcon,
  phoneIcon,
  rightToLeftIcon,
  tabletIcon,
} from './icons.ts';
import { segments } from './segments.ts';
import type { SitePreview, Width } from './site-preview.ts';

export class Preview extends Part {
  static override properties = {
    view: { attribute: false },
    action: { attribute: false },
    pageDark: { attribute: false },
    ready: { attribute: false },
    width: { state: true },
    dark: { state: true },
    turned: { state: true },
    closed: { state: true },
  };
  declare view: View;
  /** What stands at the end of the tools on a narrow page: the copy button. */
  declare action: TemplateResult | undefined;
  /** Whether this page is dark, which the framed one follows until told otherwise. */
  declare pageDark: boolean;
  /** Whether the framed page may load: last of all, since it is a page of its own. */
  declare ready: boolean;
  declare width: Width;
  declare dark: boolean | undefined;
  declare turned: boolean;
  declare closed: boolean;
  #site = createRef<SitePreview>();

  constructor() {
    super();
    this.width = matchMedia('(max-width: 40rem)').matches ? 'phone' : 'desktop';
    this.turned = false;
    this.closed = false;
  }

  protected override render(): TemplateResult {
    const { t, choice } = this.view;
    return html`<section class="preview" aria-label=${t.preview}>
      <div class="tools">
        ${choice.kind === 'banner' ? this.#tools() : html`<h2>${t.preview}</h2>`}
        <div class="action">${this.action ?? nothing}</div>
      </div>
      ${choice.kind === 'banner' ? this.#framed() : this.#drawn()}
    </section>`;
  }

  /** A badge in READMEs, or a picture; what draws them may not be here yet. */
  #drawn(): TemplateResult | typeof nothing {
    const { half, choice } = this.view;
    if (!half) return nothing;
    return choice.kind === 'badge' ? half.readmePreview(this.view) : half.artworkPreview(this.view);
  }

  /** Whether the framed page is dark: as chosen, else as this page is. */
  get #isDark(): boolean {
    return this.dark ?? this.pageDark;
  }

  #tools(): TemplateResult {
    const { t } = this.view;
    return html`${segments(
        'width',
        t.width,
        [
          { value: 'phone', words: t.phone, picture: phoneIcon },
          { value: 'tablet', words: t.tablet, picture: tabletIcon },
          { value: 'desktop', words: t.desktop, picture: desktopIcon },
        ] as const,
        this.width,
        (width) => (this.width = width),
        { quiet: true },
      )}
      <div class="toggles" role="group" aria-label=${t.pageTheme}>
        <button
          type="button"
          class="toggle"
          aria-pressed=${this.#isDark}
          title=${t.onDark}
          @click=${() => (this.dark = !this.#isDark)}
        >
          ${moonIcon}<span class="visually-hidden">${t.onDark}</span>
        </button>
        <button
          type="button"
          class="toggle"
          aria-pressed=${this.#rightToLeft}
          title=${t.rightToLeft}
          @click=${() => (this.turned = !this.turned)}
        >
          ${rightToLeftIcon}<span class="visually-hidden">${t.rightToLeft}</span>
        </button>
      </div>`;
  }

  /** The framed page runs as its message does, unless turned. */
  get #rightToLeft(): boolean {
    return (
      this.turned !==
      (directionOf(this.view.choice.lang === 'auto' ? this.view.ui : this.view.choice.lang) ===
        'rtl')
    );
  }

  #framed(): TemplateResult {
    const { t, choice, ui } = this.view;
    const lang = choice.lang === 'auto' ? ui : choice.lang;
    // On every day: when it does not show, a sentence says so.
    const text = snippetText({ ...bannerChoice(choice), starts: undefined, ends: undefined });
    const when = schedule(this.view, Date.now());
    const page =
      text === undefined
        ? undefined
        : framedPage(text, {
            dark: this.#isDark,
            rightToLeft: this.#rightToLeft,
            lang,
          });
    return html`<div class="window" ?data-dark=${this.#isDark}>
        <div class="bar" aria-hidden="true"><i></i><i></i><i></i><span>${t.yourSite}</span></div>
        <kit-site-preview
          ${ref(this.#site)}
          .page=${this.ready ? (page ?? this.#last) : ''}
          .width=${this.width}
          .end=${['', 'bottom', 'corner'].includes(choice.banner.position)}
          .label=${t.previewFrame}
          @closed=${this.#whenClosed}
          @shown=${() => (this.closed = false)}
        ></kit-site-preview>
        ${
          this.closed
            ? html`<p class="closed">
                <button type="button" class="button" @click=${this.#reload}>
                  ${againIcon} ${t.again}
                </button>
              </p>`
            : nothing
        }
      </div>
      <p class="when" role="status">${when ?? nothing}</p>`;
  }

  #reload(): void {
    hush();
    this.#site.value?.reload();
  }

  #last = '';

  protected override updated(): void {
    this.#last = this.#site.value?.page ?? '';
  }

  #whenClosed(): void {
    this.closed = true;
    announce(this.view.t.closed);
  }
}

/** The HTML snippet of a choice, or undefined while an option cannot be: then the last page stays. */
function snippetText(choice: BannerChoice): string | undefined {
  try {
    const text = seenHere(bannerHtml(choice));
    return developing ? asNext(text) : text;
  } catch {
    return undefined;
  }
}
