// One choice of a few that are chosen by how they look: native radio buttons, each with its image from the service.
import { html, nothing, type TemplateResult } from 'lit';

/** One of the pictures. */
export interface Picture {
  readonly value: string;
  readonly words: string;
  /** Address of the image; without one the words stand alone. */
  readonly image?: string;
}

/** A labelled group of pictures. @param name of the radio group, unique on the page @param size two or three beside each other */
export function pictures(
  name: string,
  legend: string,
  all: readonly Picture[],
  chosen: string,
  choose: (value: string) => void,
  size: 'large' | 'small' = 'large',
): TemplateResult {
  return html`<fieldset class="pictures ${size}">
    <legend>${legend}</legend>
    <div class="row">
      ${all.map(
        ({ value, words, image }) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            />
            ${image ? html`<img src=${image} alt="" loading="lazy" decoding="async" />` : nothing}<span
              >${words}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}
