// <solidarity-banner>: the class, without side effects. `index.ts` registers it.
import {
  ReactiveElement,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import { Clearance } from './clearance.ts';
import { complain, safely } from './complain.ts';
import { dismissalKey, forget, isDismissed, remember } from './dismissal.ts';
import { readOptions, type Settings } from './options.ts';
import { patch } from './patch.ts';
import { schemeOf } from './scheme.ts';
import { styles } from './styles.ts';
import { bannerTree } from './template.ts';
import { type View, viewOf } from './view.ts';

/** The longest time that a timer can wait, in milliseconds; later instants are asked for again. */
const longestTimer = 2 ** 31 - 1;

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
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    message: {},
    theme: {},
    position: {},
    dismissible: {
      converter: (value) => value === null || !/^(false|no|0)$/i.test(value),
    },
    dismissDays: { attribute: 'dismiss-days', type: Number },
    starts: {},
    ends: {},
    headline: {},
    action: {},
    href: {},
    border: { type: Boolean },
  };

  /** A message id, or `default` for the current message. Default `ceasefire-now`. */
  declare message: string | null | undefined;
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

  #view: View | undefined;
  #settings: Settings | undefined;
  #clearance = new Clearance(this);
  /** Whether the server had rendered it. */
  #rendered = false;
  #visible = false;
  /** `message revision` that this page's reader closed or asked for, when storage may not know. */
  #closed = '';
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus before it came to the banner. */
  #before: EventTarget | null = null;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'lang') this.requestUpdate();
    else super.attributeChangedCallback(name, old, value);
  }

  /** Whether the reader can see it: not closed, within its dates. */
  get visible(): boolean {
    return this.#visible;
  }

  /** Shows it, even when the reader had closed it; its dates still hold. */
  show(): void {
    safely(() => {
      const { message, revision } = this.#look();
      forget(message);
      this.#closed = '';
      this.#asked = `${message} ${revision}`;
      this.requestUpdate();
    });
  }

  /**
   * Closes it, as the close button does.
   *
   * @returns whether it is closed: `false` when a listener of `banner-dismiss` kept it
   */
  dismiss(): boolean {
    if (!this.#visible) return true;
    if (!this.#emit('banner-dismiss')) return false;
    const { message, revision } = this.#view!;
    if (this.#settings!.dismissFor > 0) remember(message, revision, Date.now());
    this.#closed = `${message} ${revision}`;
    this.#asked = '';
    const focused = this.shadowRoot!.activeElement;
    // At once, so that a page that asks finds it gone; other banners with the same message follow.
    this.requestUpdate();
    this.performUpdate();
    if (focused && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    for (const other of document.querySelectorAll<SolidarityBanner>(this.localName))
      other.requestUpdate?.();
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('storage', this.#onStorage);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.#onStorage);
    clearTimeout(this.#timer);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#rendered = !!this.shadowRoot;
    // The adopted sheet says the same as the server's, in the same task: nothing flashes.
    for (const sheet of this.shadowRoot?.querySelectorAll('style, link') ?? []) sheet.remove();
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => safely(() => this.#onClick(event as MouseEvent)));
    root.addEventListener('keydown', (event) => safely(() => this.#onKey(event as KeyboardEvent)));
    root.addEventListener('focusin', (event) => {
      this.#before = (event as FocusEvent).relatedTarget ?? this.#before;
    });
    // A press of the mouse on the button leaves the focus, and a half-typed word, where it is.
    root.addEventListener('mousedown', (event) => {
      if (partOf(event) === 'close') event.preventDefault();
    });
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    safely(() => this.#render());
  }

  /** Reads the options and finds the words. */
  #look(): View {
    const settings = readOptions(this, complain);
    const page = this.parentElement?.closest('[lang]')?.getAttribute('lang');
    const languages = [...(page ? [page] : []), ...navigator.languages];
    this.#settings = settings;
    this.#view = viewOf(settings, { languages, now: Date.now() }, complain);
    return this.#view;
  }

  #render(): void {
    const view = this.#look();
    const { dismissFor, starts, ends, theme, position, dismissible, border } = this.#settings!;
    const now = Date.now();
    const id = `${view.message} ${view.revision}`;
    const closed =
      this.#closed === id ||
      (this.#asked !== id && isDismissed(view.message, view.revision, dismissFor, now));
    const visible = !closed && now >= starts && now < ends;
    clearTimeout(this.#timer);
    const next = now < starts ? starts : ends;
    if (now < next && next < Infinity)
      this.#timer = setTimeout(() => this.requestUpdate(), Math.min(next - now, longestTimer));
    const look = {
      theme: theme === 'auto' ? schemeOf(this) : theme,
      position: this.#clearance.yielded ? 'top' : (position ?? (this.#rendered ? 'top' : 'bottom')),
      dismissible,
      border,
    } as const;
    patch(this.renderRoot, visible ? [bannerTree(view, look)] : []);
    const appeared = visible && !this.#visible;
    this.#visible = visible;
    if (appeared) this.#emit('banner-show');
  }

  #emit(name: string, more?: object, event?: Event): boolean {
    const { message, revision, lang } = this.#view!;
    const detail = { message, revision, lang, ...more };
    const cancelable = name !== 'banner-show';
    const go = this.dispatchEvent(
      new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }),
    );
    if (!go) event?.preventDefault();
    return go;
  }

  #onClick(event: MouseEvent): void {
    const part = partOf(event);
    if (part === 'close') this.dismiss();
    if (part === 'action') this.#emit('banner-action', { href: this.#view!.href }, event);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#settings!.dismissible) return;
    // The key has done its work: a dialog of the page behind it stays open.
    event.stopPropagation();
    this.dismiss();
  }

  #onStorage = (event: StorageEvent): void => {
    // Another tab closed it, or took that back. No key: everything was cleared.
    if (!event.key || (this.#view && event.key === dismissalKey(this.#view.message))) {
      this.#asked = this.#closed = '';
      this.requestUpdate();
    }
  };
}

/** The part of the banner that an event is about. */
function partOf(event: Event): string | null | undefined {
  return (event.target as Element).closest?.('a, button')?.getAttribute('part');
}
