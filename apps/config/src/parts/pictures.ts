// One choice of a few that are chosen by how they look: native radio buttons, each with its picture.
import type { BadgeChoice } from '@solidarity-kit/snippets';
import type { Choice } from '@solidarity-kit/snippets/link/choice';
import { html, nothing, type TemplateResult } from 'lit';

/** One of the pictures. */
export interface Picture {
  readonly value: string;
  readonly words: string;
  /** Whether the words are a name in code, the same in every language. */
  readonly isCode?: boolean;
  /** A badge, drawn at its true size; without any picture the words stand alone. */
  readonly badge?: BadgeChoice;
  /** Address of a small drawing; the words are then its name, shown to who points at it. */
  readonly glyph?: string;
  /** Address of a larger image. */
  readonly image?: string;
  /** A picture to share that is drawn here. */
  readonly artwork?: Choice;
}

/** How they are laid out: badges below each other, small drawings in a row, images in a grid. */
export type Layout = 'badges' | 'glyphs' | 'grid';

/** A labelled group of pictures. @param name of the radio group, unique on the page */
export function pictures(
  name: string,
  legend: string,
  all: readonly Picture[],
  chosen: string,
  choose: (value: string) => void,
  layout: Layout = 'badges',
): TemplateResult {
  return html`<fieldset class="pictures ${layout}">
    <legend>${legend}</legend>
    <div class="row">
      ${all.map(
        (one) =>
          html`<label title=${one.glyph ? one.words : nothing}>
            <input
              type="radio"
              name=${name}
              value=${one.value}
              .checked=${one.value === chosen}
              @change=${() => choose(one.value)}
            />
            ${pictureOf(one)}<span
              class=${one.glyph ? 'visually-hidden' : ''}
              lang=${one.isCode ? 'en' : nothing}
              translate=${one.isCode ? 'no' : nothing}
              >${one.words}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** How long small pictures wait while somebody types, in ms: the large one goes first. */
const rest = 400;

function pictureOf({ badge, glyph, image, artwork }: Picture): TemplateResult | typeof nothing {
  if (badge) return html`<kit-badge .choice=${badge}></kit-badge>`;
  if (artwork) return html`<kit-artwork .choice=${artwork} .rest=${rest}></kit-artwork>`;
  const address = glyph ?? image;
  return address
    ? html`<img src=${address} alt="" loading=${image ? 'lazy' : nothing} decoding="async" />`
    : nothing;
}
