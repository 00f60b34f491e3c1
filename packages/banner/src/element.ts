// <solidarity-banner>: the class, without side effects. `index.ts` registers it.
import { bannerRows } from '@solidarity-kit/options/banner-rows';
import { adoptStyles } from './adopt.ts';
import {
  ReactiveElement,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import { Clearance } from './position/clearance.ts';
import type { SolidarityBannerEventMap } from './events.ts';
import { warn, safely } from './guard.ts';
import { listen } from './interaction.ts';
import { online } from './online.ts';
import { readOptions, type CheckedOptions } from './options.ts';
import { PageLook } from './page-look.ts';
import { patch } from './patch.ts';
import { bannerTree } from './template.ts';
import { type View, viewOf } from './view.ts';
import { Visibility } from './visibility.ts';

/** Reads an attribute by the table of options; what cannot be read is kept as it is, so that the warning can quote it. */
const reading =
  (attribute: 'dismissible' | 'dismiss-days' | 'border') =>
  (text: string | null): unknown =>
    text === null ? text : (bannerRows[attribute][1](text) ?? text);

/**
 * A banner that says one message and never harms the page that carries it.
 *
 * The base class is Lit's; the template is data that `patch` applies, since lit-html writes `innerHTML`, which a page with
 * `trusted-types 'none'` refuses, and is 3 kB of the script's 10.
 *
 * @tagname solidarity-banner
 * @slot headline - Words instead of the message's headline. Phrasing content.
 * @slot action - Words instead of the link's. Phrasing content, no link: it is inside one.
 * @slot icon - A picture instead of the flag.
 * @csspart banner - The whole bar: the landmark.
 * @csspart content - The row inside it.
 * @csspart flag - The drawn flag.
 * @csspart text - The paragraph of headline and link.
 * @csspart headline - The headline.
 * @csspart action - The link.
 * @csspart figure - The line with a figure.
 * @csspart close - The close button.
 * @csspart border - The band of tatreez.
 * @cssprop [--solidarity-banner-ground=light-dark(#fff, #1b1714)] - Background.
 * @cssprop [--solidarity-banner-ink=light-dark(#1b1714, #f4ede2)] - Text.
 * @cssprop [--solidarity-banner-accent=light-dark(#9e1b32, #f4a6b4)] - The link.
 * @cssprop [--solidarity-banner-line=light-dark(#e4dccf, #3d352d)] - The fine line towards the page.
 * @cssprop [--solidarity-banner-font] - Font family. Default: that of the page's text, `system-ui` where it has none.
 * @cssprop [--solidarity-banner-radius=0.6em] - Corners of a banner that is `inline` or in the `corner`.
 * @cssprop [--solidarity-banner-max-width=none] - Width of the row.
 * @cssprop [--solidarity-banner-z-index=900] - Below dialogs, chats and consent notices of most pages.
 * @fires {CustomEvent<BannerEventDetail>} banner-show - It has become visible.
 * @fires {CustomEvent<BannerEventDetail>} banner-dismiss - It is about to be closed. Cancelable.
 * @fires {CustomEvent<BannerActionDetail>} banner-action - The link was followed. Cancelable.
 */
export class SolidarityBanner extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    message: {},
    lang: { reflect: true },
    theme: {},
    position: {},
    dismissible: { converter: reading('dismissible') },
    dismissDays: { attribute: 'dismiss-days', converter: reading('dismiss-days') },
    starts: {},
    ends: {},
    headline: {},
    action: {},
    href: {},
    icon: {},
    border: { converter: reading('border') },
    figure: {},
    words: {},
    live: {},
  };

  /** A message id, or `default` for the one that the kit's schedule says. Default `default`. */
  declare message: string | null | undefined;
  /** BCP 47. Default: the page's language, then the reader's, then English. */
  declare lang: string;
  /** `auto` (as light or dark as the page), `light`, `dark` or `flag`. Default `auto`. */
  declare theme: string | null | undefined;
  /** `top`, `bottom`, `sticky`, `inline` or `corner`. Default `bottom`; `top` when the server rendered it. */
  declare position: string | null | undefined;
  /** Whether it can be closed: `false`, `no` and `0` say no. Default yes. */
  declare dismissible: boolean | string | null | undefined;
  /** Days for which a dismissal holds, 0 to 3650. Default 7. */
  declare dismissDays: number | string | null | undefined;
  /** ISO 8601 day or instant from which it shows. Default: at once. */
  declare starts: string | null | undefined;
  /** ISO 8601 day or instant from which it is gone. Default: never. */
  declare ends: string | null | undefined;
  /** The site's own headline; text. Default: the message's. */
  declare headline: string | null | undefined;
  /** The site's own words on the link; text. Default: the message's. */
  declare action: string | null | undefined;
  /** The site's own link: https, http or mailto, or a path from `/`. Default: the message's. */
  declare href: string | null | undefined;
  /** `none` for a banner without the small flag. Default `flag`. */
  declare icon: string | null | undefined;
  /** A band of tatreez along the edge. Default no. */
  declare border: boolean | string | null | undefined;
  /** A line with a figure under the headline: a figure's id, where words are loaded, or the line itself. Default: none. */
  declare figure: string | null | undefined;
  /** `load`: words that the script does not carry in the page's language come from the script's own place, checked by their hash; or the address of a file of your own, with `#sha384-…` after it. Needs the script `online.js`. Default: none are loaded. */
  declare words: string | null | undefined;
  /** Follow the signed feed: `yes` for that of the script's own host, or an address. Needs the script `online.js`. Default no. */
  declare live: boolean | string | null | undefined;

  #view!: View;
  #options!: CheckedOptions;
  readonly #page = new PageLook(this);
  readonly #clearance = new Clearance(this);
  readonly #visibility = new Visibility(this);
  #returnFocus!: () => void;
  /** Whether the server had rendered it. */
  #rendered = false;
  #visible = false;
  /** Whether words or the feed are being loaded; until then nothing is shown. */
  #isLoading = false;
  /** Whether the reader can see it: not closed, and within its dates. */
  get visible(): boolean {
    return this.#visible;
  }

  /** Shows it, even when the reader had closed it; its dates still hold. */
  show(): void {
    this.#read();
    this.#visibility.setClosed(false, this.#view, 0);
    this.#flush();
  }

  /**
   * Closes it, as the close button does.
   *
   * @returns whether it is closed now: `false` when a listener of `banner-dismiss` kept it
   */
  dismiss(): boolean {
    if (!this.#visible) return true;
    if (!this.#emit('banner-dismiss')) return false;
    this.#visibility.setClosed(true, this.#view, this.#options.dismissFor);
    const inside = this.shadowRoot!.activeElement;
    this.#flush();
    if (inside) this.#returnFocus();
    // The browser sends its storage event to other pages only: other banners of this page are updated here.
    for (const other of document.querySelectorAll<SolidarityBanner>(this.localName))
      other.requestUpdate?.();
    return true;
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#rendered = !!this.shadowRoot;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // The adopted sheet says the same as the server's, in the same task: nothing flashes.
    for (const sheet of root.querySelectorAll('style,link')) sheet.remove();
    adoptStyles(root, this.localName);
    this.#returnFocus = listen(root, {
      close: () => this.#options.dismissible && this.dismiss(),
      follow: (event) => {
        if (!this.#emit('banner-action', { href: this.#view.href })) event.preventDefault();
      },
    });
    return root;
  }

  // Called by the browser: a page that has broken what they need gets no banner, and no error either.

  override connectedCallback(): void {
    safely(() => super.connectedCallback());
  }

  override disconnectedCallback(): void {
    safely(() => super.disconnectedCallback());
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    safely(() => super.attributeChangedCallback(name, old, value));
  }

  /** At the window's edge it is made in the first frame, once. In the flow it takes its place at once, and so does what the server rendered. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#rendered && /bottom|corner/.test(this.position ?? 'bottom'))
      await this.#page.firstFrame;
    super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    safely(() => super.performUpdate());
  }

  protected override update(changed: PropertyValues): void {
    safely(() => super.update(changed));
    this.#render();
  }

  /** Updates synchronously: when `show()` and `dismiss()` return, `visible` is right. */
  #flush(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Reads the options and finds the words. */
  #read(): void {
    this.#options = readOptions(this, warn);
    const page = this.parentElement?.closest('[lang]')?.getAttribute('lang');
    const { live, words } = this.#options;
    const { use } = online;
    if ((live || words) && !use) warn('live and words need the script online.js');
    const fromFeed = use?.feedMessage(live, this.#again);
    const reader = {
      page,
      get languages() {
        return navigator.languages ?? [];
      },
      now: Date.now(),
    };
    const view = (this.#view = viewOf(this.#options, reader, fromFeed, use?.figureLines));
    this.#isLoading = fromFeed === null || !!use?.isLoading(words, view.missing, this.#again);
    if (view.problem && !this.#isLoading && !online.failed) warn(view.problem);
  }

  readonly #again = (): void => this.requestUpdate();

  #render(): void {
    this.#read();
    const { theme, position, dismissible, icon, border } = this.#options;
    // What the server rendered stands meanwhile, as the page would move.
    const visible =
      this.#visibility.shows(this.#view, this.#options, Date.now()) &&
      (this.#rendered || !this.#isLoading);
    const look = {
      scheme: theme === 'light' || theme === 'dark' ? theme : (this.#page.scheme ?? 'reader'),
      flag: theme === 'flag',
      icon,
      position: this.#clearance.yielded ? 'top' : (position ?? (this.#rendered ? 'top' : 'bottom')),
      dismissible,
      border,
    } as const;
    patch(this.renderRoot, visible ? [bannerTree(this.#view, look)] : []);
    this.#type();
    const appeared = visible && !this.#visible;
    this.#visible = visible;
    if (appeared) this.#emit('banner-show');
  }

  /** The font and the size of the page's text; what the server rendered keeps its own, so that it does not move when it is taken over. */
  #type(): void {
    const section = this.renderRoot.querySelector('section');
    if (!section) return;
    const { style } = section;
    const { font, firstFrame, size } = this.#page;
    style.setProperty('--_font', this.#rendered ? 'inherit' : font);
    // In the flow, a size that is known late would move the page.
    if (size && !this.#rendered && /bottom|corner/.test(section.parentElement!.className))
      style.setProperty('--_size', `calc(0.9375 * ${size})`);
    // What is hidden counts as nowhere, should the page be laid out before its first frame.
    style.visibility = firstFrame && !this.#rendered ? 'hidden' : '';
  }

  /** @returns whether no listener cancelled it */
  #emit(name: keyof SolidarityBannerEventMap, more?: object): boolean {
    const { message, revision, lang } = this.#view;
    return this.dispatchEvent(
      new CustomEvent(name, {
        bubbles: true,
        composed: true,
        cancelable: name !== 'banner-show',
        detail: { message, revision, lang, ...more },
      }),
    );
  }
}
