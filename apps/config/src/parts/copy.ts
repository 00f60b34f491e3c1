// A button that copies, and confirms in words: on itself for eyes, in the live region for ears.
import type { Wrong } from '@solidarity-kit/snippets/link/wrong';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../lib/announce.ts';
import { goTo } from '../lib/fields.ts';
import { copyText } from '../lib/copy.ts';
import { Part } from '../lib/part.ts';
import { tickIcon } from './icons.ts';

/** How long the button itself says so, in ms. */
const confirms = 2500;

export class Copy extends Part {
  static override properties = {
    text: { attribute: false },
    words: { attribute: false },
    look: { attribute: false },
    wrong: { attribute: false },
    done: { state: true },
  };
  declare text: string;
  /** On the button; once done; said aloud; said when the browser forbids it. */
  declare words: {
    readonly copy: string;
    readonly name?: string;
    readonly copied: string;
    readonly said: string;
    readonly failed: string;
  };
  /** Class of the button. Default `button`. */
  declare look: string;
  /** A field that has to be fixed first: the button leads to it instead of copying. */
  declare wrong: Wrong | undefined;
  declare done: boolean;
  #clearing = 0;

  constructor() {
    super();
    this.look = 'button';
    this.done = false;
  }

  /** What is on the clipboard is not this text any more. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.done = false;
  }

  protected override render(): TemplateResult {
    const { copy, name, copied } = this.words;
    return html`<button
      type="button"
      class="${this.look} ${this.done ? 'done' : ''}"
      aria-disabled=${this.wrong ? 'true' : nothing}
      aria-label=${this.done ? copied : (name ?? copy)}
      @click=${this.#copy}
    >
      <span class="stack"
        ><span class=${this.done ? 'gone' : ''}>${copy}</span
        ><span class=${this.done ? '' : 'gone'}>${tickIcon} ${copied}</span></span
      >
    </button>`;
  }

  async #copy(): Promise<void> {
    if (this.wrong) return goTo(this.wrong);
    if (!(await copyText(this.text))) {
      announce(this.words.failed);
      this.dispatchEvent(new CustomEvent('copy-failed', { bubbles: true }));
      return;
    }
    announce(this.words.said);
    this.done = true;
    clearTimeout(this.#clearing);
    this.#clearing = window.setTimeout(() => (this.done = false), confirms);
  }
}
