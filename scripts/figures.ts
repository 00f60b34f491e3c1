// Writes the snapshot of figures that ships with the kit, from a folder with the dataset's daily files: node scripts/figures.ts FOLDER [RETRIEVED]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datasets } from '../packages/figures/src/datasets.ts';
import { firstDocument } from '../packages/figures/src/first.ts';
import type { FiguresDocument } from '../packages/figures/src/model.ts';

/** File names of the datasets, as they are published. */
export const datasetFiles = {
  'gaza-daily': 'casualties_daily.min.json',
  'west-bank-daily': 'west_bank_daily.min.json',
  'lebanon-daily': 'lebanon_casualties_daily.min.json',
  summary: 'summary.v3.json',
} as const;

/**
 * The document that a folder of files gives.
 *
 * @param retrieved instant at which they were fetched, ISO 8601.
 */
export function documentFrom(folder: string, retrieved: string): FiguresDocument {
  const read = (id: keyof typeof datasetFiles) =>
    datasets[id].parse(JSON.parse(readFileSync(join(folder, datasetFiles[id]), 'utf8')));
  return firstDocument(
    {
      'gaza-daily': read('gaza-daily'),
      'west-bank-daily': read('west-bank-daily'),
      'lebanon-daily': read('lebanon-daily'),
      summary: read('summary'),
    },
    retrieved,
  );
}

/** The text of the module that ships. */
export function snapshotModule(document: FiguresDocument): string {
  return [
    '// Written by scripts/figures.ts from the daily files of Tech for Palestine’s datasets (public domain). Do not edit.',
    "import type { FiguresDocument } from './model.ts';",
    '',
    '/** The figures that the kit ships with: what a service shows until it has refreshed them, or for ever when it does not. */',
    `export const snapshot: FiguresDocument = ${JSON.stringify(document, null, 2)};`,
    '',
  ].join('\n');
}

if (import.meta.main) {
  const [folder, retrieved = new Date().toISOString()] = process.argv.slice(2);
  if (!folder) {
    console.error('Which folder holds the daily files? node scripts/figures.ts FOLDER [RETRIEVED]');
    process.exit(2);
  }
  const path = fileURLToPath(new URL('../packages/figures/src/snapshot.ts', import.meta.url));
  writeFileSync(path, snapshotModule(documentFrom(folder, retrieved)));
  console.log(`Wrote ${path}; run oxfmt.`);
}
