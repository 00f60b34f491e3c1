// The base of the page's elements: they render into the page itself, so that its one style sheet and its policy cover them.
import { LitElement } from 'lit';

/** An element without a shadow root. */
export class Part extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
