// The words around a figure, one file per locale in `words/`, and which of them a reader gets.
import en from './words/en.ts';
import { all } from './words/index.generated.ts';
import type { FigureWords } from './words-model.ts';

/** Every locale's words, by tag. */
export const figureWords: readonly FigureWords[] = all;

const byTag = new Map(figureWords.map((words) => [words.tag.toLowerCase(), words]));

/**
 * The words for a locale of the kit: its own, else those of its language, else English. The result's `tag` says which language they are in.
 *
 * @param tag e.g. `zh-Hant` or `ar`.
 */
export function wordsFor(tag: string): FigureWords {
  const parts = tag.toLowerCase().split('-');
  for (; parts.length > 0; parts.pop()) {
    const found = byTag.get(parts.join('-'));
    if (found) return found;
  }
  return en;
}

/** The words in which a figure is said: all of them English where these have no label for it, so that one text is in one language. */
export function wordsOfFigure(id: string, words: FigureWords): FigureWords {
  return Object.hasOwn(words.labels, id) ? words : en;
}
