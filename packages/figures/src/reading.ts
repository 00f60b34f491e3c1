// From rows to a reading: the newest row in which a figure was reported, and where the dataset's own history lowered a number.
import type { Correction, Figure, Reading, Row } from './model.ts';

/**
 * The newest reading of a figure.
 *
 * @param rows of the figure's dataset, oldest first.
 * @returns the value and the day of the newest row that reports it; nothing when no row does.
 */
export function readingOf(figure: Figure, rows: readonly Row[]): Reading | undefined {
  for (let i = rows.length - 1; i >= 0; i--) {
    const reading = readingIn(figure, rows[i]!);
    if (reading) return reading;
  }
  return undefined;
}

/** Falls in the history of a figure: each is a correction by its source. Oldest first. */
export function fallsIn(figure: Figure, rows: readonly Row[]): readonly Correction[] {
  const falls: Correction[] = [];
  let from: Reading | undefined;
  for (const row of rows) {
    const to = readingIn(figure, row);
    if (!to) continue;
    if (from && to.value < from.value) falls.push({ figure: figure.id, kind: 'fall', from, to });
    from = to;
  }
  return falls;
}

function readingIn(figure: Figure, row: Row): Reading | undefined {
  const value = figure.read(row);
  return value === undefined
    ? undefined
    : { value, reported: row.report_date, source: figure.source(row) };
}
