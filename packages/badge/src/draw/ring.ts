// The ring around an emoji that has the colour of its ground: a black circle on black, the flag's black on a dark label.
import { apart, contrastOf, luminanceOf, memo } from '@solidarity-kit/options';
import { hash } from './hash.ts';
import type { Ground } from './paint.ts';

/** Distance from the ground below which an emoji is hard to see, as a red circle is on `#dd4343`. */
const lost = 0.14;
/** Among dark colours distance says too much: below this luminance, contrast decides. */
const dark = { luminance: 0.06, contrast: 1.8 };
/** Width of the stroke in the emoji's square of 36 units; half of it is outside. */
const width = 4;

// Emoji are drawn from their largest shape on: what it has not, the ground shows through.
const firstFill = /\bfill="(#[\da-f]{3}(?:[\da-f]{3})?)"/i;

const colorOf = memo((fill: string) =>
  (fill.length === 4 ? fill.replace(/[^#]/g, '$&$&') : fill).toLowerCase(),
);

/**
 * The colour of the ring that an emoji needs on a ground.
 *
 * @param body the emoji's markup
 * @returns undefined where it is seen without one
 */
export function ringOf(body: string, { shades }: Ground): string | undefined {
  const fill = firstFill.exec(body)?.[1];
  if (fill === undefined) return undefined;
  const color = colorOf(fill);
  return shades.find(({ ground }) => isLost(color, ground))?.ink;
}

function isLost(color: string, ground: string): boolean {
  if (apart(color, ground) < lost) return true;
  const isDark = Math.max(luminanceOf(color), luminanceOf(ground)) < dark.luminance;
  return isDark && contrastOf(color, ground) < dark.contrast;
}

/**
 * An emoji with a ring: its own shapes once more under it, with a stroke.
 *
 * @param body the emoji's markup
 * @param markup what stands for it: the body itself, the body with an id, or a reference to it
 */
export function ringed(body: string, markup: string, color: string): string {
  const id = `k${hash(body)}p`;
  const ring = `<use href="#${id}" stroke="${color}" stroke-width="${width}" stroke-linejoin="round"/>`;
  return ring + (markup === body ? `<g id="${id}">${body}</g>` : markup);
}
