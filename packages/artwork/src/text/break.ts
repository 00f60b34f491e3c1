// Where a line may end: UAX #14 for most scripts, words of a dictionary (`Intl.Segmenter`) where a script has no spaces between them.
import { bounded } from '@solidarity-kit/options';
import { Rules } from '@cto.af/linebreak';

const rules = new Rules();

/** Scripts whose lines end between words that no space parts (line break class SA). */
const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Cuts a text into the smallest parts that can stand on a line of their own, each with the spaces after it.
 *
 * @param lang BCP 47 tag of the text.
 * @returns parts that give the text when put together; a part that ends in a line feed ends its line.
 */
export function partsOf(text: string, lang: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { position } of rules.breaks(text)) {
    const part = text.slice(from, position);
    from = position;
    if (withoutSpaces.test(part)) parts.push(...words(part, lang));
    else if (part !== '') parts.push(part);
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** Graphemes of a text, for one that is wider than its line. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

const segmenters = bounded<string, Intl.Segmenter>(50);

/** Words with the marks and spaces that belong to them: nothing but a word begins a line. */
function words(text: string, lang: string): readonly string[] {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'word' })));
  }
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (found.length > 0 && !isWordLike) found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}
