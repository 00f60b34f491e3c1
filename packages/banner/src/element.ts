// <solidarity-banner>: the class, without side effects. `index.ts` registers it.
import { adoptStyles } from './adopt.ts';
import {
  ReactiveElement,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import { Clearance } from './clearance.ts';
import type { SolidarityBannerEventMap } from './events.ts';
import { complain, safely } from './guard.ts';
import { listen } from './interaction.ts';
import { readOptions, type Settings } from './options.ts';
import { patch } from './patch.ts';
import { Scheme } from './scheme.ts';
import { bannerTree } from './template.ts';
import { type View, viewOf } from './view.ts';
import { Visibility } from './visibility.ts';

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
 * @csspart close - The close button.
 * @csspart border - The band of tatreez.
 * @cssprop [--solidarity-banner-ground=light-dark(#fff, #1b1714)] - Background.
 * @cssprop [--solidarity-banner-ink=light-dark(#1b1714, #f4ede2)] - Text.
 * @cssprop [--solidarity-banner-accent=light-dark(#9e1b32, #f4ede2)] - Background of the link.
 * @cssprop [--solidarity-banner-on-accent=light-dark(#fff, #1b1714)] - Text of the link.
 * @cssprop [--solidarity-banner-line=light-dark(#e4dccf, #352e27)] - The fine line towards the page.
 * @cssprop [--solidarity-banner-font=system-ui] - Font family; IBM Plex Sans first where the reader has it.
 * @cssprop [--solidarity-banner-radius=2em] - Corners of the link, and of a banner that is `inline` or in the `corner` (0.5em).
 * @cssprop [--solidarity-banner-max-width=80em] - Width of the row.
 * @cssprop [--solidarity-banner-z-index=1000] - Below dialogs and consent notices of most pages.
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
    dismissible: { converter: (value) => !/^(false|no|0)$/i.test(value ?? '') },
    dismissDays: { attribute: 'dismiss-days', converter: (value) => value && +value },
    starts: {},
    ends: {},
    headline: {},
    action: {},
    href: {},
    border: { converter: (value) => value !== null },
  };

  /** A message id, or `default` for the current message. Default `ceasefire-now`. */
  declare message: string | null | undefined;
  /** BCP 47. Default: the page's language, then the reader's, then English. */
  declare lang: string;
  /** `auto` (the page's scheme, else the reader's), `light`, `dark` or `flag`. Default `auto`. */
  declare theme: string | null | undefined;
  /** `top`, `bottom`, `sticky`, `inline` or `corner`. Default `bottom`; `top` when the server rendered it. */
  declare position: string | null | undefined;
  /** Whether it can be closed: `false`, `no` and `0` say no. Default yes. */
  declare dismissible: boolean | null | undefined;
  /** Days for which a dismissal holds, 0 or more. Default 7. */
  declare dismissDays: number | null | undefined;
  /** ISO 8601 day or instant from which it shows. Default: at once. */
  declare starts: string | null | undefined;
  /** ISO 8601 day or instant from which it is gone. Default: never. */
  declare ends: string | null | undefined;
  /** The site's own headline; text. Default: the message's. */
  declare headline: string | null | undefined;
  /** The site's own words on the link; text. Default: the message's. */
  declare action: string | null | undefined;
  /** The site's own link: http, https or a path. Default: the message's. */
  declare href: string | null | undefined;
  /** A band of tatreez along the edge. Default no. */
  declare border: boolean | null | undefined;

  #view!: View;
  #settings!: Settings;
  readonly #clearance = new Clearance(this);
  readonly #scheme = new Scheme(this);
  readonly #visibility = new Visibility(this);
  #returnFocus!: () => void;
  /** Whether the server had rendered it. */
  #rendered = false;
  #visible = false;

  /** Whether the reader can see it: not closed, and within its dates. */
  get visible(): boolean {
    return this.#visible;
  }

  /** Shows it, even when the reader had closed it; its dates still hold. */
  show(): void {
    this.#read();
    this.#visibility.say(false, this.#view, 0);
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
    this.#visibility.say(true, this.#view, this.#settings.dismissFor);
    const inside = this.shadowRoot!.activeElement;
    this.#flush();
    if (inside) this.#returnFocus();
    // Others on this page that say the same are told by no storage event.
    for (const other of document.querySelectorAll<SolidarityBanner>(this.localName))
      other.requestUpdate?.();
    return true;
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#rendered = !!this.shadowRoot;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // The adopted sheet says the same as the server's, in the same task: nothing flashes.
    for (const sheet of root.querySelectorAll('style,link')) sheet.remove();
    adoptStyles(root);
    this.#returnFocus = listen(root, {
      close: () => this.#settings.dismissible && this.dismiss(),
      follow: (event) => {
        if (!this.#emit('banner-action', { href: this.#view.href })) event.preventDefault();
      },
    });
    return root;
  }

  // What the browser calls: where the page has broken what it needs, there is no banner, and no error either.

  override connectedCallback(): void {
    safely(() => super.connectedCallback());
  }

  override disconnectedCallback(): void {
    safely(() => super.disconnectedCallback());
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    safely(() => super.attributeChangedCallback(name, old, value));
  }

  protected override performUpdate(): void {
    safely(() => super.performUpdate());
  }

  protected override update(changed: PropertyValues): void {
    safely(() => super.update(changed));
    safely(() => this.#render());
  }

  /** Updates at once, so that who called finds it done. */
  #flush(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Reads the options and finds the words. */
  #read(): void {
    this.#settings = readOptions(this, complain);
    const page = this.parentElement?.closest('[lang]')?.getAttribute('lang');
    const languages = [...(page ? [page] : []), ...(navigator.languages ?? [])];
    this.#view = viewOf(this.#settings, { languages, now: Date.now() }, complain);
  }

  #render(): void {
    this.#read();
    const { theme, position, dismissible, border } = this.#settings;
    const visible = this.#visibility.of(this.#view, this.#settings, Date.now());
    const look = {
      theme: theme === 'auto' ? this.#scheme.auto : theme,
      position: this.#clearance.yielded ? 'top' : (position ?? (this.#rendered ? 'top' : 'bottom')),
      dismissible,
      border,
    } as const;
    patch(this.renderRoot, visible ? [bannerTree(this.#view, look)] : []);
    const appeared = visible && !this.#visible;
    this.#visible = visible;
    if (appeared) this.#emit('banner-show');
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
