// Rows of a few columns; the last one is wrapped where the terminal is narrow, and below a certain width each cell has a line of its own.
import type { Output } from './io.ts';
import { pad, widthOf } from './width.ts';

/** Columns that the last cell needs at least, to be wrapped rather than set below. */
const leastWrapped = 28;
const gap = 2;

/** Text in lines of at most so many columns, broken at spaces. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Sets rows in columns.
 *
 * @param rows cells of equal number
 * @param output where they will be shown; what is no terminal has no width, so that one row is one line for other programs
 * @param paintFirst paints the first cell, after it is measured
 */
export function table(
  rows: readonly (readonly string[])[],
  output: Pick<Output, 'isTerminal' | 'columns'>,
  paintFirst: (text: string) => string = (text) => text,
): string {
  const columns = output.isTerminal ? output.columns : Number.POSITIVE_INFINITY;
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  const fixed = widths.slice(0, -1).reduce((sum, width) => sum + width + gap, 0);
  const stacked = fixed + Math.min(leastWrapped, widths.at(-1) ?? 0) > columns;
  const lines = rows.flatMap((row) => {
    const [first = '', ...rest] = row;
    if (stacked)
      return [
        paintFirst(first),
        ...rest.flatMap((cell) => wrap(cell, columns - gap)).map((line) => `  ${line}`),
      ];
    const [head = '', ...tail] = wrap(row.at(-1) ?? '', columns - fixed);
    const before = rest
      .slice(0, -1)
      .map((cell, at) => pad(cell, widths[at + 1] ?? 0) + ' '.repeat(gap));
    const start = paintFirst(first) + ' '.repeat((widths[0] ?? 0) - widthOf(first) + gap);
    return [start + before.join('') + head, ...tail.map((line) => ' '.repeat(fixed) + line)];
  });
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
