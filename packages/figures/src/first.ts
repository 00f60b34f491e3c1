// The first document, from whole files: what `scripts/figures.ts` writes as the snapshot that ships with the kit.
import { throughOf } from './datasets.ts';
import type { DatasetId, FiguresDocument, FigureState, Row } from './model.ts';
import { fallsIn, readingOf } from './reading.ts';
import { figures } from './registry.ts';

/**
 * A document from the whole history: every figure as last reported, and every fall as a correction by its source.
 *
 * @param retrieved instant at which the files were fetched, ISO 8601.
 */
export function firstDocument(
  rows: Readonly<Record<DatasetId, readonly Row[]>>,
  retrieved: string,
): FiguresDocument {
  const states: Record<string, FigureState> = {};
  for (const figure of figures) {
    const reading = readingOf(figure, rows[figure.dataset]);
    if (!reading) throw new Error(`No row reports ${figure.id}.`);
    states[figure.id] = reading;
  }
  const corrections = figures
    .flatMap((figure) => fallsIn(figure, rows[figure.dataset]))
    .toSorted((a, b) => a.to.reported.localeCompare(b.to.reported));
  const through = Object.fromEntries(
    Object.entries(rows).map(([id, list]) => [id, throughOf(list)]),
  ) as Record<DatasetId, string>;
  return { version: 1, retrieved, through, figures: states, corrections };
}
