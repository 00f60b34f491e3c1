// Sourced figures: the day on which each number was last reported, what is held for review, and how it is said. No I/O, no clock.
export { accept, advance, doubtOf, NothingHeldError } from './advance.ts';
export type { Fetched } from './advance.ts';
export { DatasetError, datasets, MAX_DATASET_BYTES, throughOf } from './datasets.ts';
export type { Dataset } from './datasets.ts';
export { figureDocument } from './document.ts';
export type { FigureDocument } from './document.ts';
export { firstDocument } from './first.ts';
export type * from './model.ts';
export { fallsIn, readingOf } from './reading.ts';
export { figures, findFigure } from './registry.ts';
export { daysBetween, RECENT_DAYS, sayFigure } from './say.ts';
export type { SaidFigure } from './say.ts';
export { parseDocument } from './schema.ts';
export { snapshot } from './snapshot.ts';
export { figureWords, wordsFor } from './words.ts';
export type { FigureWords } from './words.ts';
