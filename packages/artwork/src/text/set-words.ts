// A headline and a subline in one box: the headline as large as it goes, the subline in proportion to it, both in the middle of the box.
import type { Outliner } from '@solidarity-kit/outline';
import type { Design, Frame } from '../design.ts';
import { setParagraph, type Box, type Paragraph } from './paragraph.ts';

/** Words that were set. */
export interface SetWords {
  readonly headline: Paragraph;
  readonly subline: Paragraph | undefined;
  /** Top of each in px, from the top of the box. */
  readonly headlineTop: number;
  readonly sublineTop: number;
  /** Whether the headline is smaller than half of what the design would give it. */
  readonly small: boolean;
}

/** What is to be set. */
export interface Wording {
  readonly headline: string;
  readonly subline: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Size of the subline as a share of the headline's, and the bounds of it as shares of the picture's shorter side. */
const SUBLINE = {
  share: 0.42,
  wide: [0.06, 0.095],
  card: [0.04, 0.058],
  tall: [0.036, 0.046],
  round: [0.036, 0.05],
} as const;
/** Room between the two: a share of the subline's size, and one of the headline's. */
const GAP = { subline: 0.9, headline: 0.24 } as const;
/** Part of the box's height that a headline with a subline may take, by shape. */
const HEADLINE = { wide: 0.62, card: 0.64, tall: 0.64, round: 0.62 } as const;
/** Largest size of a headline as a share of the picture's shorter side, by shape, and its most lines. */
const LARGEST = { wide: 0.27, card: 0.185, tall: 0.13, round: 0.13 } as const;
const LINES = { wide: 2, card: 3, tall: 4, round: 3 } as const;

/** Sets both texts into a box. */
export function setWords(
  outliner: Outliner,
  { headline, subline, lang, dir }: Wording,
  design: Design,
  frame: Frame,
  box: Box,
): SetWords {
  const { shape, width, height } = frame.size;
  const align = alignOf(design, frame);
  const unit = Math.min(width, height);
  const largest = Math.min(
    LARGEST[shape] * unit * growthOf(headline, frame),
    box.height * (design.largest ?? 0.5),
  );
  const style = { lang, dir };
  const room = subline === '' ? box.height : box.height * HEADLINE[shape];
  const top = setParagraph(
    outliner,
    headline,
    { ...style, weight: 700, display: true, largest, lines: LINES[shape], leading: 1.14 },
    { width: box.width, height: room },
    align,
  );
  const small = top.size < largest / 2;
  if (subline === '')
    return {
      headline: top,
      subline: undefined,
      headlineTop: middle(box, top.height),
      sublineTop: 0,
      small,
    };
  const [least, most] = SUBLINE[shape];
  const wanted = Math.min(
    Math.max(top.size * SUBLINE.share, unit * least),
    unit * most,
    top.size * 0.8,
  );
  const left = box.height - top.height;
  const gap = Math.min(wanted * GAP.subline + top.size * GAP.headline, left * 0.4);
  const below = setParagraph(
    outliner,
    subline,
    { ...style, weight: 400, largest: wanted, lines: shape === 'wide' ? 2 : 4, leading: 1.36 },
    { width: box.width, height: left - gap },
    align,
  );
  const start = middle(box, top.height + gap + below.height);
  return {
    headline: top,
    subline: below,
    headlineTop: start,
    sublineTop: start + top.height + gap,
    small: small || below.size < wanted / 2,
  };
}

function middle({ height }: Box, inked: number): number {
  return (height - inked) / 2;
}

/** The edge at which lines stand. */
function alignOf(design: Design, frame: Frame): 'left' | 'right' | 'center' {
  if (design.align === 'center' || design.centered?.(frame) || frame.size.shape === 'round')
    return 'center';
  return frame.dir === 'rtl' ? 'right' : 'left';
}

/** Most characters of a word or two, and of a short line: they are set larger than others. */
const BRIEF = [
  [7, 2.1],
  [13, 1.45],
] as const;
/** A picture much taller than wide has room for larger lines. */
const TOWER = 1.2;

/** How much larger a headline may be than most. */
function growthOf(headline: string, { size: { width, height } }: Frame): number {
  const { length } = [...headline];
  const brief = BRIEF.find(([most]) => length <= most)?.[1] ?? 1;
  return brief * (height > width * 1.3 ? TOWER : 1);
}
