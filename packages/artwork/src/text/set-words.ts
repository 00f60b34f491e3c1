// A headline and a subline in one box: the headline as large as it goes, the subline in proportion to it, both in the middle of the box.
import type { Outliner } from '@solidarity-kit/outline';
import type { Design, Frame } from '../design.ts';
import { setParagraph, type Box, type Paragraph } from './paragraph.ts';

/** One of the texts, where it stands. */
export interface SetText {
  /** 0 for the headline, 1 for the subline, 2 for the note. */
  readonly role: 0 | 1 | 2;
  readonly paragraph: Paragraph;
  /** Top in px, from the top of the box. */
  readonly top: number;
}

/** Words that were set. */
export interface SetWords {
  /** From the top. */
  readonly texts: readonly SetText[];
  /** Size of the headline as a share of what the design would give it. */
  readonly size: number;
}

/** What is to be set. */
export interface Texts {
  readonly headline: string;
  /** Empty for none. */
  readonly subline: string;
  /** Small words below both, empty for none. */
  readonly note: string;
  readonly lang: string;
  /** Language of the subline and the note. */
  readonly sublineLang: string;
  /** Side at which reading begins. */
  readonly dir: 'ltr' | 'rtl';
  /** Base direction of the subline and the note. */
  readonly sublineDir: 'ltr' | 'rtl';
}

/** Size of the subline as a share of the headline's, and the bounds of it as shares of the picture's shorter side. */
const SUBLINE = {
  share: 0.42,
  wide: [0.06, 0.095],
  card: [0.04, 0.058],
  tall: [0.036, 0.046],
  round: [0.036, 0.05],
  ring: [0.03, 0.04],
} as const;
/** Room between the two: a share of the subline's size, and one of the headline's. */
const GAP = { subline: 0.9, headline: 0.24 } as const;
/** Part of the box's height that a headline with a subline may take, by shape. */
const HEADLINE = { wide: 0.62, card: 0.64, tall: 0.64, round: 0.62, ring: 0.62 } as const;
/** Largest size of a headline as a share of the picture's shorter side, by shape, and its most lines. */
const LARGEST = { wide: 0.27, card: 0.185, tall: 0.13, round: 0.13, ring: 0.11 } as const;
const LINES = { wide: 2, card: 3, tall: 4, round: 3, ring: 2 } as const;

/** A headline alone may be larger by this. */
const ALONE = 1.5;
/** Part of the headline's share that it keeps above a figure with its note. */
const WITH_NOTE = 0.74;
/** Size of the note as a share of the subline's, and the least as a share of the picture's shorter side. */
const NOTE = { share: 0.62, min: 0.026 } as const;

/** Sets the texts into a box. */
export function setWords(
  outliner: Outliner,
  { headline, subline, note, lang, sublineLang, dir, sublineDir }: Texts,
  design: Design,
  frame: Frame,
  box: Box,
): SetWords {
  const { shape, width, height } = frame.size;
  const align = alignOf(design, frame);
  const unit = Math.min(width, height);
  const alone = subline === '' && note === '';
  const largest = Math.min(
    LARGEST[shape] * unit * growthOf(headline, frame),
    box.height * (shape === 'ring' ? 1 : (design.largest ?? 0.5) * (alone ? ALONE : 1)),
  );
  const share = HEADLINE[shape] * (note === '' ? 1 : WITH_NOTE);
  const top = setParagraph(
    outliner,
    headline,
    { lang, dir, weight: 700, display: true, largest, lines: LINES[shape], leading: 1.14 },
    { width: box.width, height: alone ? box.height : box.height * share },
    align,
  );
  const size = top.size / largest;
  const head: SetText = { role: 0, paragraph: top, top: (box.height - top.height) / 2 };
  if (alone) return { texts: [head], size };
  const [min, max] = SUBLINE[shape];
  const sublineSize = Math.min(
    Math.max(top.size * SUBLINE.share, unit * min),
    unit * max,
    top.size * 0.8,
  );
  const left = box.height - top.height;
  const gap = Math.min(sublineSize * GAP.subline + top.size * GAP.headline, left * 0.4);
  const rest = left - gap;
  const style = { lang: sublineLang, dir: sublineDir, weight: 400, leading: 1.36 };
  const below = setParagraph(
    outliner,
    subline,
    {
      ...style,
      display: isNastaliq(sublineLang),
      largest: sublineSize,
      lines: shape === 'wide' ? 2 : 4,
    },
    { width: box.width, height: note === '' ? rest : rest * 0.55 },
    align,
  );
  const noteGap = note === '' ? 0 : Math.min(below.size * 0.7, (rest - below.height) * 0.4);
  const last =
    note === ''
      ? undefined
      : setParagraph(
          outliner,
          note,
          {
            ...style,
            largest: Math.min(Math.max(below.size * NOTE.share, unit * NOTE.min), below.size),
            lines: shape === 'wide' ? 2 : 4,
          },
          { width: box.width, height: rest - below.height - noteGap },
          align,
        );
  const start = (box.height - top.height - gap - below.height - noteGap - (last?.height ?? 0)) / 2;
  const second = start + top.height + gap;
  const texts: SetText[] = [
    { ...head, top: start },
    { role: 1, paragraph: below, top: second },
  ];
  if (last) texts.push({ role: 2, paragraph: last, top: second + below.height + noteGap });
  return { texts, size: Math.min(size, below.size / sublineSize) };
}

/** Languages whose words are in Nastaliq, also below a headline; the note is too small for it. */
export function isNastaliq(lang: string): boolean {
  return /^(ur|pa-Arab|pnb)\b/.test(lang);
}

/** The edge at which lines stand. */
function alignOf(design: Design, frame: Frame): 'left' | 'right' | 'center' {
  if (
    design.align === 'center' ||
    design.centered?.(frame) ||
    frame.size.shape === 'round' ||
    frame.size.shape === 'ring'
  )
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
  const brief = BRIEF.find(([maxLength]) => length <= maxLength)?.[1] ?? 1;
  return brief * (height > width * 1.3 ? TOWER : 1);
}
