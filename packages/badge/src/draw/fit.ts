// Where a text's baseline and size go so that all its ink stays inside a segment: tall scripts and stacked marks need it.
import type { Ink } from '@solidarity-kit/outline';
import type { Style } from '../style.ts';

/** Least px between ink and the upper or lower edge. */
export const margin = 1;

/** A text's place in a segment. */
export interface Fit {
  /** Baseline in px from the top: a whole number unless only a fraction fits. */
  readonly y: number;
  /** Factor to the size, 1 for nearly every text. */
  readonly factor: number;
}

/** The baseline and factor for a text, nearest to those of the style. */
export function fit(ink: Ink, style: Pick<Style, 'height' | 'baseline'>): Fit {
  const { height, baseline } = style;
  if (baseline + ink.y0 >= margin && baseline + ink.y1 <= height - margin)
    return { y: baseline, factor: 1 };
  const room = height - 2 * margin;
  const factor = Math.min(1, room / (ink.y1 - ink.y0));
  const highest = margin - ink.y0 * factor;
  const lowest = height - margin - ink.y1 * factor;
  if (baseline < highest)
    return { y: Math.ceil(highest) <= lowest ? Math.ceil(highest) : highest, factor };
  if (baseline > lowest)
    return { y: Math.floor(lowest) >= highest ? Math.floor(lowest) : lowest, factor };
  return { y: baseline, factor };
}
