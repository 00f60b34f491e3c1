// A picture to share: what it is for, its design and theme; the picture itself, and what to do with it.
import { artworkOptions } from '@solidarity-kit/options';
import type { Choice, PictureOptions, PictureSize } from '@solidarity-kit/snippets/link/choice';
import {
  pictureAlt,
  pictureSizes,
  pictureSnippet,
  pictureUrl,
} from '@solidarity-kit/snippets/link/picture';
import { stepParts, type Step } from '@solidarity-kit/snippets';
import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { fix } from '../parts/fix.ts';
import { loadSteps } from '../i18n/steps.ts';
import { host, origin } from '../lib/place.ts';
import { styleMap } from '../lib/style-map.ts';
import { pictures } from '../parts/pictures.ts';
import { segments } from '../parts/segments.ts';
import type { View } from '../view.ts';
import { isDrawnHere } from './artwork-picture.ts';
import { usual } from './artwork-spec.ts';

export function artworkChoices(view: View): TemplateResult {
  const { t, choice } = view;
  const { size, design, theme } = choice.picture;
  const set = (picture: Partial<PictureOptions>) => view.set({ picture });
  const sizes = Object.keys(pictureSizes) as PictureSize[];
  const designs: Readonly<Record<string, string>> = t.designNames;
  return html`
    ${segments(
      'size',
      t.size,
      sizes.map((one) => ({ value: one, words: t.sizeNames[one] })),
      size,
      (one) => set({ size: one }),
    )}
    ${pictures(
      'design',
      t.design,
      artworkOptions.design.values!.map((one) => ({
        value: one,
        words: designs[one] ?? one,
        ...thumbnail(choice, one),
      })),
      design || usual,
      (one) => set({ design: one === usual ? '' : one }),
      'grid',
    )}
    ${segments(
      'picture-theme',
      t.theme,
      [
        { value: '', words: t.light },
        { value: 'dark', words: t.dark },
        // Only a hero is a drawing in a page, which can follow its reader.
        ...(size === 'hero' ? [{ value: 'auto', words: t.themeAuto } as const] : []),
      ] as const,
      theme === 'light' || (theme === 'auto' && size !== 'hero') ? '' : theme,
      (one) => set({ theme: one }),
    )}
  `;
}

/** A small picture of a design: the card, whatever the size is. */
function thumbnail(choice: Choice, design: string): { image: string } | { artwork: Choice } {
  const small: Choice = { ...choice, picture: { ...choice.picture, size: 'card', design } };
  return isDrawnHere(choice) ? { artwork: small } : { image: pictureUrl(small, origin, 'svg') };
}

/** The picture as it is. */
export function artworkPreview({ choice }: View): TemplateResult {
  const [width, height] = pictureSizes[choice.picture.size];
  return html`<div class="artwork" ${styleMap({ '--ratio': `${width} / ${height}` })}>
    ${
      isDrawnHere(choice)
        ? html`<kit-artwork .choice=${choice} .alt=${pictureAlt(choice)}></kit-artwork>`
        : html`<img
            src=${pictureUrl(choice, origin, 'svg')}
            alt=${pictureAlt(choice)}
            width=${width}
            height=${height}
          />`
    }
  </div>`;
}

/** What to paste, or to save and post. */
export function artworkSnippet(view: View): TemplateResult {
  const { t, choice } = view;
  const made = pictureSnippet(choice, host);
  const isHeld = view.wrong.length > 0;
  const { size } = choice.picture;
  const todo =
    size === 'hero'
      ? t.pictureReadme
      : size === 'card' && made
        ? t.pictureHead
        : size === 'github'
          ? t.pictureGithub
          : t.picturePost;
  return html`<section class="snippet" id="snippet" tabindex="-1" aria-labelledby="snippet-title">
    <h2 class="visually-hidden" id="snippet-title">${t.snippet}</h2>
    <div class="held">
      <div ?inert=${isHeld}>
        ${
          made
            ? html`<kit-code
                .view=${view}
                .text=${made.text}
                .language=${made.language}
              ></kit-code>`
            : nothing
        }
        ${made?.first ? html`<p class="steps">${until(stepIn(view, made.first))}</p>` : nothing}
        <p class="steps">${todo}</p>
      </div>
      ${isHeld ? fix(view) : nothing}
    </div>
  </section>`;
}

/** A step in the page's language. */
async function stepIn({ ui }: View, step: Step): Promise<unknown> {
  const words = await loadSteps(ui);
  if (!words) return nothing;
  return stepParts(step, words).map(({ text, code }) =>
    code ? html`<bdi class="name" dir="ltr">${text}</bdi>` : text,
  );
}

/** Where the picture can be had as a file. */
export function artworkFiles({ choice }: View): readonly (readonly [kind: string, url: string])[] {
  return (['png', 'svg'] as const).map((kind) => [
    kind.toUpperCase(),
    pictureUrl(choice, origin, kind),
  ]);
}

/** The text to copy, if there is one. */
export const artworkText = (choice: Choice) => pictureSnippet(choice, host)?.text;
