// A badge that is drawn in the page: an image without an address. The last one stays until the next is drawn.
import { badgeUrl, type BadgeChoice } from '@solidarity-kit/snippets';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Part } from '../lib/part.ts';
import { fromDisk, host, seenHere } from '../lib/place.ts';
import { drawBadge } from './draw.ts';

export class BadgePicture extends Part {
  static override properties = {
    choice: { attribute: false },
    alt: { attribute: false },
    image: { state: true },
    failed: { state: true },
  };
  declare choice: BadgeChoice;
  /** Empty where words beside it say the same. */
  declare alt: string;
  declare image: string;
  declare failed: boolean;
  #asked = '';

  constructor() {
    super();
    this.alt = '';
    this.image = '';
    this.failed = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('choice')) return;
    // Views are made anew on each change: what is the same badge need not be drawn again.
    const asked = JSON.stringify(this.choice);
    if (asked === this.#asked && !this.failed) return;
    this.#asked = asked;
    void this.#draw(asked);
  }

  async #draw(asked: string): Promise<void> {
    try {
      const svg = await drawBadge(this.choice);
      if (asked !== this.#asked) return;
      this.image = asImage(svg);
      this.failed = false;
    } catch {
      if (asked !== this.#asked) return;
      // On a disk few fonts are at hand; a badge of the kit's own words lies beside the page.
      const file = fromDisk ? fileOf(this.choice) : undefined;
      if (file) this.image = file;
      else this.failed = true;
    }
  }

  protected override render(): TemplateResult {
    // Only what was never drawn is said in words: a logo's name that is not finished leaves the last picture.
    if (this.image === '')
      return this.failed ? html`<span class="undrawn">${this.alt}</span>` : html`${nothing}`;
    return html`<img src=${this.image} alt=${this.alt} ?data-failed=${this.failed} />`;
  }
}

/** The file of an export that has a badge; undefined where it has to be drawn. */
function fileOf(choice: BadgeChoice): string | undefined {
  const address = badgeUrl(choice, host);
  return /^https?:/.test(address) ? seenHere(address) : undefined;
}

/** The address of an image that is its own content. */
export function asImage(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
