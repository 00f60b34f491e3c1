// A framed page with the shipped banner, as wide as a phone, a tablet or a desktop, scaled to what room there is.
import type { PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import { Part } from '../lib/part.ts';

/** Widths of the framed page in CSS px. */
export const widths = { phone: 390, tablet: 820, desktop: 1100 } as const;
export type Width = keyof typeof widths;

export class SitePreview extends Part {
  static override properties = { page: { attribute: false }, width: { attribute: false }, label: { attribute: false } };
  /** The page's HTML. */
  declare page: string;
  declare width: Width;
  /** Accessible name of the frame. */
  declare label: string;
  #room = new ResizeObserver(() => this.#fit());
  #waiting = 0;

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
    if (changed.has('page')) {
      clearTimeout(this.#waiting);
      // While somebody types, one new page per pause is enough.
      this.#waiting = window.setTimeout(() => this.#load(), changed.get('page') === undefined ? 0 : 120);
    }
    if (changed.has('label')) for (const frame of this.querySelectorAll('iframe')) frame.title = this.label;
    this.#fit();
  }

  /** Loads the page again, as after a reload by a reader. */
  reload(): void {
    this.#load();
  }

  /** The next page loads behind the present one and takes its place when it is there: nothing flickers. */
  #load(): void {
    const frame = document.createElement('iframe');
    frame.title = this.label;
    // The page is same-origin so that it finds the script while offline; links open beside it, never in it or over the page.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
    frame.className = 'coming';
    frame.srcdoc = this.page;
    frame.addEventListener('load', () => this.#show(frame), { once: true });
    this.append(frame);
    this.#fit();
  }

  #show(frame: HTMLIFrameElement): void {
    if (frame !== this.lastElementChild) return frame.remove();
    frame.className = '';
    for (const other of [...this.children]) if (other !== frame) other.remove();
    frame.contentDocument?.addEventListener('banner-dismiss', () => this.dispatchEvent(new CustomEvent('closed')));
    this.dispatchEvent(new CustomEvent('shown'));
  }

  #fit(): void {
    const { clientWidth, clientHeight } = this;
    if (!clientWidth) return;
    const width = widths[this.width];
    const scale = Math.min(1, clientWidth / width);
    this.style.setProperty('--frame-width', `${width}px`);
    this.style.setProperty('--frame-height', `${clientHeight / scale}px`);
    this.style.setProperty('--frame-scale', String(scale));
    this.style.setProperty('--frame-left', `${(clientWidth - width * scale) / 2}px`);
  }
}

customElements.define('kit-site-preview', SitePreview);
