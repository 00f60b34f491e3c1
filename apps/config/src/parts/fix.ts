// What has to be fixed before anything can be copied: each field by its name, as a link that leads to it.
import { html, type TemplateResult } from 'lit';
import { fieldName, goTo } from '../lib/fields.ts';
import { sayCount, type View } from '../view.ts';

/** “1 thing to fix: the link ↗”; the fonts of the page have no slanting arrow, so an upright one is turned. */
export function fix(view: View): TemplateResult {
  const { t, wrong } = view;
  return html`<p class="fix" role="status">
    ${sayCount(view, t.toFix, wrong.length)}
    ${wrong.map(
      (one) =>
        html`<a
          href="#${one.field}"
          @click=${(event: Event) => {
            event.preventDefault();
            goTo(one);
          }}
          >${['href', 'link'].includes(one.field) ? t.theLink : fieldName(t, one.field)}<span
            class="arrow"
            aria-hidden="true"
            >↑</span
          ></a
        > `,
    )}
  </p>`;
}
