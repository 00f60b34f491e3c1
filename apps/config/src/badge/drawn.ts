// What is drawn in the page: an image without an address. The last one stays until the next is drawn.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Part } from '../lib/part.ts';

/** An element whose image is drawn from a choice. */
export abstract class Drawn<Chosen> extends Part {
  static override properties = {
    choice: { attribute: false },
    alt: { attribute: false },
    rest: { attribute: false },
    image: { state: true },
    failed: { state: true },
  };
  declare choice: Chosen;
  /** Empty where words beside it say the same. */
  declare alt: string;
  /** How long it waits for a further change before it is drawn, in ms. */
  declare rest: number;
  declare image: string;
  declare failed: boolean;
  #asked = '';

  constructor() {
    super();
    this.alt = '';
    this.rest = 0;
    this.image = '';
    this.failed = false;
  }

  /** Draws; undefined when it is not wanted any more. */
  protected abstract svgOf(choice: Chosen, isWanted: () => boolean): Promise<string | undefined>;

  /** Address of a file that shows the same, where there is one, for when it cannot be drawn. */
  protected abstract fileOf(choice: Chosen): string | undefined;

  /** What the image follows from. */
  protected keyOf(choice: Chosen): unknown {
    return choice;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('choice')) return;
    // Views are made anew on each change: what is the same image need not be drawn again.
    const asked = JSON.stringify(this.keyOf(this.choice));
    if (asked === this.#asked && !this.failed) return;
    this.#asked = asked;
    void this.#draw(asked);
  }

  async #draw(asked: string): Promise<void> {
    const isWanted = () => asked === this.#asked;
    try {
      if (this.rest > 0 && this.image !== '')
        await new Promise((resolve) => setTimeout(resolve, this.rest));
      const svg = isWanted() ? await this.svgOf(this.choice, isWanted) : undefined;
      if (svg === undefined || !isWanted()) return;
      this.image = asImage(svg);
      this.failed = false;
    } catch {
      if (!isWanted()) return;
      const file = this.fileOf(this.choice);
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

/** The address of an image that is its own content. */
export function asImage(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
