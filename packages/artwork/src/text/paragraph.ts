// Words set as outlines into a box: broken into lines, balanced, and made smaller until they fit. Never cut.
import type { Outline, Outliner, Picture } from '@solidarity-kit/outline';
import { graphemesOf, partsOf } from './break.ts';

/** How words are set. */
export interface TextStyle {
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** Base direction of every line. */
  readonly dir: 'ltr' | 'rtl';
  readonly weight: number;
  /** Whether it is a headline (Reem Kufi, Nastaliq). Default: no. */
  readonly display?: boolean;
  /** Largest font size in px: what a short text gets. */
  readonly largest: number;
  /** Distance between baselines as a share of the font size, where the ink of the lines allows it. Default 1.2. */
  readonly leading?: number;
  /** Most lines at the largest sizes; more only when the text would have to be smaller than half of `largest` otherwise. Default 3. */
  readonly lines?: number;
}

/** One line: a path and pictures, relative to the left end of its baseline. */
export interface SetLine {
  readonly outline: Outline;
  /** Left end and baseline in px, relative to the top left corner of the paragraph. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A text that was set. */
export interface Paragraph {
  readonly size: number;
  readonly lines: readonly SetLine[];
  /** Extent of the ink, px: its height from the first line's top to the last line's bottom. */
  readonly width: number;
  readonly height: number;
  readonly pictures: readonly Picture[];
  /** Whether everything that the text needs was loaded. */
  readonly complete: boolean;
  /** Clusters that no font has. */
  readonly missing: number;
}

/** A box for words, px. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Each try is this share of the one before. */
const STEP = 0.94;
/** Font size at which lines are measured, px. */
const MEASURED = 100;
/** A last line shorter than this share of the longest is avoided, if words of this share of the size do. */
const SHORT = 0.5;
const WHOLE = 0.74;
/** Least distance between the ink of two lines, as a share of the font size. */
const APART = 0.12;

/**
 * Sets a text into a box.
 *
 * The rule: the largest size of `largest`, `largest` × 0.94, × 0.94² … at which the text, broken into at most `lines` lines, fits the box; below half of `largest`,
 * into as many lines as the box holds. There is no smallest size: every text fits. Lines of a paragraph are made about equally long, so that no word is left
 * alone: where the last line would be less than half as long as the longest, the text may be up to a quarter smaller. What is wider than the box by itself is broken between graphemes.
 *
 * @param align edge at which the lines stand.
 */
export function setParagraph(
  outliner: Outliner,
  text: string,
  style: TextStyle,
  box: Box,
  align: 'left' | 'right' | 'center',
): Paragraph {
  const parts = partsOf(text.trim(), style.lang);
  const maxLines = style.lines ?? 3;
  const widths = widthsOf(outliner, style);
  let largest: Paragraph | undefined;
  for (let size = style.largest; ; size *= STEP) {
    if (largest && size < largest.size * WHOLE) return largest;
    const set = attempt(outliner, parts, widths, { style, box, size, align, maxLines });
    if (set && !endsShort(set)) return set;
    largest ??= set;
  }
}

/** Whether the last line is a short word alone. */
function endsShort({ lines, width }: Paragraph): boolean {
  return lines.length > 1 && widthOf(lines.at(-1)!.outline) < width * SHORT;
}

/** One try. */
interface Attempt {
  readonly style: TextStyle;
  readonly box: Box;
  readonly size: number;
  readonly align: 'left' | 'right' | 'center';
  /** Most lines while the size is at least half of the largest. */
  readonly maxLines: number;
}

/** Width of a line at a font size of 1 px. */
type Widths = (line: string) => number;

/** Widths grow with the size, so that each line is measured once for all sizes. */
function widthsOf(outliner: Outliner, style: TextStyle): Widths {
  const known = new Map<string, number>();
  return (line) => {
    let width = known.get(line);
    if (width === undefined) {
      width = widthOf(draw(outliner, line, style, MEASURED)) / MEASURED;
      known.set(line, width);
    }
    return width;
  };
}

function attempt(
  outliner: Outliner,
  parts: readonly string[],
  widths: Widths,
  { style, box, size, align, maxLines }: Attempt,
): Paragraph | undefined {
  const small = size < style.largest / 2;
  const width = box.width / size;
  const narrow = small ? parts.flatMap(breakable(widths, width)) : parts;
  const lines = broken(narrow, width, widths);
  if (!lines || (!small && lines.length > maxLines)) return undefined;
  const even = balanced(narrow, lines, width, widths);
  const drawn = even.map((text) => ({ text, outline: draw(outliner, text, style, size) }));
  const set = place(drawn, style, size, box, align);
  return set.height <= box.height ? set : undefined;
}

/** Cuts a part that is wider than the box by itself into graphemes. */
function breakable(widths: Widths, width: number) {
  return (part: string): readonly string[] => (widths(part) > width ? graphemesOf(part) : [part]);
}

/** Lines that are as full as they can be; nothing when a part is wider than the box. */
function broken(parts: readonly string[], width: number, widths: Widths): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line + part;
    if (line !== '' && (line.endsWith('\n') || widths(longer.trimEnd()) > width)) {
      lines.push(line.trim());
      line = part.trimStart();
    } else line = longer;
    if (widths(line.trimEnd()) > width) return undefined;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** The same number of lines in the narrowest width that still gives it: lines of about one length. */
function balanced(
  parts: readonly string[],
  lines: string[],
  width: number,
  widths: Widths,
): string[] {
  if (lines.length < 2) return lines;
  let best = lines;
  let low = width / lines.length;
  let high = width;
  for (let i = 0; i < 8; i++) {
    const middle = (low + high) / 2;
    const tried = broken(parts, middle, widths);
    if (tried && tried.length === lines.length) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}

function place(
  lines: readonly { readonly text: string; readonly outline: Outline }[],
  style: TextStyle,
  size: number,
  box: Box,
  align: 'left' | 'right' | 'center',
): Paragraph {
  const leading = (style.leading ?? 1.2) * size;
  const set: SetLine[] = [];
  let baseline = 0;
  let bottom = 0;
  for (const [i, { text, outline }] of lines.entries()) {
    const { ink } = outline;
    // Scripts with tall marks, such as Nastaliq, need more than the leading: ink never touches ink.
    baseline = i === 0 ? -ink.y0 : Math.max(baseline + leading, bottom + APART * size - ink.y0);
    bottom = baseline + ink.y1;
    const left = align === 'left' ? 0 : align === 'right' ? box.width : box.width / 2;
    const width = widthOf(outline);
    const x = left - (align === 'left' ? 0 : align === 'right' ? width : width / 2) - ink.x0;
    set.push({ text, outline, x, y: baseline });
  }
  return {
    size,
    lines: set,
    width: Math.max(0, ...lines.map(({ outline }) => widthOf(outline))),
    height: bottom,
    pictures: lines.flatMap(({ outline }) => outline.pictures),
    complete: lines.every(({ outline }) => outline.complete),
    missing: lines.reduce((sum, { outline }) => sum + outline.missing, 0),
  };
}

function widthOf({ ink }: Outline): number {
  return ink.x1 - ink.x0;
}

function draw(outliner: Outliner, text: string, style: TextStyle, size: number): Outline {
  return outliner.outline(text, {
    style: { size, weight: style.weight, display: style.display === true },
    direction: style.dir,
    lang: style.lang,
  });
}

/** Loads what a text needs. Rejects when something cannot be loaded. */
export async function prepareText(
  outliner: Outliner,
  text: string,
  { lang, dir, weight, display = false }: TextStyle,
): Promise<void> {
  await outliner.prepare(text, { lang, direction: dir, weight, display });
}
