// One step of "where to paste it": a template's name and its values, put in words only when shown.
import { en, type StepWords } from './words/en.ts';

/** Name of a sentence in the dictionaries. */
export type StepId = keyof typeof en;

/** A thing to do, or (`note`) a thing to know. */
export interface Step {
  id: StepId;
  /** What fills the sentence's placeholders: menu paths, file names, code. Never translated. */
  values: Readonly<Record<string, string>>;
  /** True for something to know rather than to do; absent otherwise. */
  note?: true;
  /** True where it tells to use the image without a script, so that a page can lead there. */
  image?: true;
}

/** A piece of a step's sentence. `code` pieces are names and code: show them apart, left to right. */
export interface StepPart {
  text: string;
  code: boolean;
}

/** Something to do. */
export const todo = (id: StepId, values: Record<string, string> = {}): Step => ({ id, values });

/** The sentences that end with "use the image without a script". */
const imageSteps: ReadonlySet<StepId> = new Set(['plan', 'planSome', 'rights']);

/** Something to know. */
export const note = (id: StepId, values: Record<string, string> = {}): Step => ({
  id,
  values,
  note: true,
  ...(imageSteps.has(id) && { image: true }),
});

/**
 * A step's sentence in pieces, for a page that sets names and code in a face of their own.
 *
 * @param step a step of a snippet
 * @param words the dictionary of the reader's language, default English
 */
export function stepParts(step: Step, words: StepWords = en): StepPart[] {
  return words[step.id]
    .split(/\{(\w+)\}/)
    .map((piece, at) => ({
      text: at % 2 ? (step.values[piece] ?? '') : piece,
      code: at % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

/**
 * A step's sentence as plain text; in a right-to-left language names and code stand between isolates, so that they do not jumble it.
 *
 * @param step a step of a snippet
 * @param words the dictionary of the reader's language, default English
 */
export function stepText(step: Step, words: StepWords = en): string {
  const rightToLeft = /\p{Script=Arabic}/u.test(words[step.id]);
  return stepParts(step, words)
    .map(({ text, code }) => (code && rightToLeft ? `\u2068${text}\u2069` : text))
    .join('');
}
