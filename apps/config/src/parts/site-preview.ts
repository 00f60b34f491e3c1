// A framed page with the shipped banner, as wide as a phone, a tablet or a desktop, scaled to what room there is.
import type { PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import { Part } from '../lib/part.ts';

/** Widths of the framed page in CSS px. */
export const widths = { phone: 390, tablet: 820, desktop: 1024 } as const;
export type Width = keyof typeof widths;
/** Height of the framed window in CSS px, at least: in a lower one the banner gives way to the page (20 em). */
const leastHeight = 336;

export class SitePreview extends Part {
  static override properties = {
    page: { attribute: false },
    width: { attribute: false },
    label: { attribute: false },
    end: { attribute: false },
  };
  /** The page's HTML. */
  declare page: string;
  declare width: Width;
  /** Accessible name of the frame. */
  declare label: string;
  /** Whether the part to see is the end of the window, where a banner at the bottom stands. */
  declare end: boolean;
  #room = new ResizeObserver(() => this.#fit());
  #waiting = 0;
  #isReloading = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#room.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#room.disconnect();
  }

  protected override render(): TemplateResult {
    return html``;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('page') && this.page) {
      clearTimeout(this.#waiting);
      // While somebody types, one new page per pause is enough.
      this.#waiting = window.setTimeout(() => this.#load(), changed.get('page') ? 120 : 0);
    }
    if (changed.has('label'))
      for (const frame of this.querySelectorAll('iframe')) frame.title = this.label;
    this.#fit();
  }

  /** Loads the page again, as after a reload by a reader. The button that asked for it goes: the frame takes the focus. */
  reload(): void {
    this.#isReloading = true;
    this.#load();
  }

  /** The next page loads behind the present one and takes its place when it is there: nothing flickers. */
  #load(): void {
    const frame = document.createElement('iframe');
    frame.title = this.label;
    frame.className = 'coming';
    frame.srcdoc = this.page;
    frame.addEventListener('load', () => this.#show(frame), { once: true });
    this.append(frame);
    this.#fit();
  }

  #show(frame: HTMLIFrameElement): void {
    if (frame !== this.lastElementChild) return frame.remove();
    frame.className = '';
    if (this.#isReloading) frame.focus();
    this.#isReloading = false;
    for (const other of Array.from(this.children)) if (other !== frame) other.remove();
    frame.contentDocument?.addEventListener('banner-dismiss', () =>
      this.dispatchEvent(new CustomEvent('closed')),
    );
    this.dispatchEvent(new CustomEvent('shown'));
  }

  #fit(): void {
    const { clientWidth, clientHeight } = this;
    if (!clientWidth) return;
    const width = widths[this.width];
    const scale = Math.min(1, clientWidth / width);
    this.style.setProperty('--frame-width', `${width}px`);
    const height = Math.max(clientHeight / scale, leastHeight);
    this.style.setProperty('--frame-height', `${height}px`);
    this.style.setProperty('--frame-top', `${this.end ? clientHeight - height * scale : 0}px`);
    this.style.setProperty('--frame-scale', String(scale));
    this.style.setProperty('--frame-left', `${(clientWidth - width * scale) / 2}px`);
  }
}
