// A figure as a line under the headline: what, how many, on which day it was last reported, and who says so. For the server and the snippets; the script takes the line as it is.
import {
  figures,
  findFigure,
  figureText,
  snapshot,
  wordsFor,
  type FiguresDocument,
  type FigureWords,
} from '@solidarity-kit/figures';

/** Ids of the figures that the kit ships a number of. A newer one has its first from a refresh of the service. */
export const figureIds: readonly string[] = figures
  .map(({ id }) => id)
  .filter((id) => Object.hasOwn(snapshot.figures, id));

/**
 * The line, which stays true however long it stands in a page: it says when the number was last reported, never “as of”, which is for numbers that are kept up to date.
 *
 * @param id of a figure
 * @param lang a locale of the kit; where figures have no words in it, they are in English
 * @param document default: what the kit ships with
 * @throws when there is no such figure
 */
export function figureLine(id: string, lang: string, document: FiguresDocument = snapshot): string {
  const state = document.figures[id];
  if (!findFigure(id) || !state) throw new Error(`There is no figure "${id}".`);
  const words = wordsFor(lang);
  // As if read in the year 9999, so that no wording that is right for recent days only is chosen.
  const { label, short, attribution } = figureText(
    id as keyof FigureWords['labels'],
    state,
    words,
    '9999-12-31',
  );
  return `${label}: ${short}. ${attribution}`;
}
