// Every figure, and the finding of one by its id.
import { all } from './figures/index.generated.ts';
import type { Figure } from './model.ts';

/** Every figure, by file name. */
export const figures: readonly Figure[] = all;

const byId = new Map(figures.map((figure) => [figure.id, figure]));

/** The figure with exactly this id. */
export function findFigure(id: string): Figure | undefined {
  return byId.get(id);
}
