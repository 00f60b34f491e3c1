// Sentences for a terminal: broken between words, not in the middle of one. What is no terminal gets one line, for other programs.
import type { Output } from './io.ts';
import { wrap } from './table.ts';
import { visible } from './visible.ts';
import { widthOf } from './width.ts';

/**
 * A sentence with a mark before it, as lines.
 *
 * @param output where it will be shown
 * @param mark stands before the first line; further lines begin under the sentence
 * @param text the sentence; control characters in it are made visible
 * @param paintMark paints the mark, after it is measured
 */
export function prose(
  output: Pick<Output, 'isTerminal' | 'columns'>,
  mark: string,
  text: string,
  paintMark: (mark: string) => string = (same) => same,
): string {
  const indent = widthOf(mark) + 1;
  const shown = visible(text);
  if (!output.isTerminal) return `${paintMark(mark)} ${shown}\n`;
  const hanging = indent <= 4 ? indent : 2;
  const [first = '', ...rest] = wrap(`${mark} ${shown}`, output.columns - hanging);
  const lines = [
    paintMark(mark) + first.slice(mark.length),
    ...rest.map((line) => ' '.repeat(hanging) + line),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
