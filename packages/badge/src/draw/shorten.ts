// Shortens a text whose drawing would weigh too much: hundreds of intricate emoji make megabytes of a short address.
import { MAX_GRAPHEMES, type Outline } from '@solidarity-kit/outline';

/** Bytes of an emoji beside its own markup: where it goes, a reference to one that was drawn before, and a ring. */
const pictureWeight = 250;

/** Bytes that a text takes in the badge, about. */
export function weightOf(outline: Outline | undefined): number {
  if (outline === undefined) return 0;
  const { d, pictures } = outline;
  let weight = d.length;
  if (pictures.length === 0) return weight;
  for (const body of new Set(pictures.map((picture) => picture.body))) weight += body.length;
  return weight + pictures.length * pictureWeight;
}

/** A text that was cut. */
export interface Shortened {
  readonly outline: Outline;
  /** Characters (graphemes) that are shown before the ellipsis, of how many. */
  readonly shown: number;
  readonly characters: number;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The longest beginning of a text that weighs at most so much, with an ellipsis.
 *
 * @param outline the whole text's, which is complete
 * @param heaviest bytes
 * @param set outlines a text
 * @returns undefined when the whole text is shown
 */
export function shorten(
  text: string,
  outline: Outline,
  heaviest: number,
  set: (text: string) => Outline | undefined,
): Shortened | undefined {
  const fits = weightOf(outline) <= heaviest;
  if (fits && !outline.truncated) return undefined;
  const graphemes = Array.from(segmenter.segment(text), ({ segment }) => segment);
  const characters = graphemes.length;
  // The outline has cut the text by itself; its last character is the ellipsis.
  if (fits) return { outline, shown: MAX_GRAPHEMES - 1, characters };
  let shown = 0;
  let short = set('…')!;
  let tooMany = Math.min(characters, MAX_GRAPHEMES - 1) + 1;
  while (tooMany - shown > 1) {
    const middle = (shown + tooMany) >> 1;
    const drawn = set(`${graphemes.slice(0, middle).join('').trimEnd()}…`)!;
    // The ellipsis may be in a font that is not loaded; its weight is not known before.
    if (!drawn.complete) return { outline: drawn, shown, characters };
    if (weightOf(drawn) <= heaviest) {
      shown = middle;
      short = drawn;
    } else tooMany = middle;
  }
  return { outline: short, shown, characters };
}
