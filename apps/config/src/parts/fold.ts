// Options folded away under a heading; the fold opens by itself once there is something in it.
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** Folds that have been opened for what is in them: a reader who closes one again is not contradicted. */
const opened = new WeakSet<Element>();

/** @param filled whether something in it differs from the default */
export function fold(heading: string, filled: boolean, inside: TemplateResult): TemplateResult {
  return html`<details
    ${ref((element) => {
      if (!filled || !element || opened.has(element)) return;
      opened.add(element);
      (element as HTMLDetailsElement).open = true;
    })}
  >
    <summary>${heading}</summary>
    <div class="inside">${inside}</div>
  </details>`;
}
