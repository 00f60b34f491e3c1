// A step in the words of a dictionary that is given: a page that brings one language carries no other.
import type { Step } from './step.ts';
import type { StepWords } from './words/en.ts';

/** A piece of a step's sentence. `code` pieces are names and code: show them apart, left to right. */
export interface StepPart {
  text: string;
  code: boolean;
}

/**
 * A step's sentence in pieces, for a page that sets names and code in a face of their own.
 *
 * @param step a step of a snippet
 * @param words the dictionary of the reader's language
 */
export function stepParts(step: Step, words: StepWords): StepPart[] {
  return words[step.id]
    .split(/\{(\w+)\}/)
    .map((piece, at) => ({
      text: at % 2 ? valueOf(step, piece, words) : piece,
      code: at % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

/** What fills a place of a sentence. Another target is named as the list of targets names it. */
function valueOf({ values }: Step, place: string, words: StepWords): string {
  const value = values[place] ?? '';
  return (place === 'target' && words[`name-${value}` as keyof StepWords]) || value;
}

/**
 * A step's sentence as plain text; in a right-to-left language names and code stand between isolates, so that they do not jumble it.
 *
 * @param step a step of a snippet
 * @param words the dictionary of the reader's language
 */
export function stepText(step: Step, words: StepWords): string {
  const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words[step.id]);
  return stepParts(step, words)
    .map(({ text, code }) => (code && rightToLeft ? `\u2068${text}\u2069` : text))
    .join('');
}
