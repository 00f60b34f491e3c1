// A text set into the width of a small phone: its lines as they would break in a banner.
import type { Outline, Outliner } from '@solidarity-kit/outline';

/** The smallest screen that the kit is made for, and what a banner has of it for its words, in px. */
export const phone = { width: 320, text: 272, size: 16 } as const;

/** A text in lines. */
export interface SetText {
  readonly lines: readonly Outline[];
  /** Whether a letter of it is in no font of the kit. */
  readonly missing: boolean;
}

/**
 * Breaks a text into lines between words.
 *
 * @param width of a line, in px
 * @param size of the letters, in px
 */
export async function linesOf(
  outliner: Outliner,
  text: string,
  lang: string,
  width: number,
  size: number = phone.size,
  weight: 400 | 600 = 600,
): Promise<SetText> {
  const options = { style: { size, weight }, lang } as const;
  await outliner.prepare(text, options);
  const { words, gap } = wordsOf(text, lang);
  const set = (row: readonly string[]) => outliner.outline(row.join(gap), options);
  const rows: string[][] = [[]];
  for (const word of words) {
    const row = rows.at(-1)!;
    if (row.length > 0 && set([...row, word]).advance > width) rows.push([word]);
    else row.push(word);
  }
  const lines = rows.map(set);
  return { lines, missing: lines.some(({ missing }) => missing > 0) };
}

/** The words of a text and what stands between them; where a script has no spaces, those that the language has. */
function wordsOf(text: string, lang: string): { words: string[]; gap: ' ' | '' } {
  const spaced = text.split(/\s+/).filter(Boolean);
  if (spaced.length > 1) return { words: spaced, gap: ' ' };
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return { words: [...segments].map(({ segment }) => segment), gap: '' };
}
