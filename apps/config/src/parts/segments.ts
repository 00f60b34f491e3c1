// One choice of a few, as a row of native radio buttons that looks like a switch.
import { html, nothing, type TemplateResult } from 'lit';

/** One of the row. */
export interface Segment<T extends string> {
  readonly value: T;
  readonly words: string;
  /** A picture in place of the words, which then only screen readers read. */
  readonly picture?: TemplateResult;
}

/**
 * A labelled row of radio buttons.
 *
 * @param name of the radio group, unique on the page
 * @param legend what is chosen
 * @param options in `quiet` only screen readers read the legend
 */
export function segments<T extends string>(
  name: string,
  legend: string,
  all: readonly Segment<T>[],
  chosen: T,
  choose: (value: T) => void,
  options: { quiet?: boolean } = {},
): TemplateResult {
  return html`<fieldset class="segments">
    <legend class=${options.quiet ? 'visually-hidden' : ''}>${legend}</legend>
    <div class="row">
      ${all.map(
        ({ value, words, picture }) =>
          html`<label class=${picture ? 'pictured' : ''} title=${picture ? words : nothing}>
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            />
            ${picture ? html`${picture}<span class="wide">${words}</span>` : html`<span class="words" data-words=${words}>${words}</span>`}
          </label>`,
      )}
    </div>
  </fieldset>`;
}
