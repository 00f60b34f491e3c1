// A step in words, in English where no dictionary is given.
import { stepParts as parts, stepText as text, type StepPart } from './say.ts';
import type { Step } from './step.ts';
import { en, type StepWords } from './words/en.ts';

/**
 * A step's sentence in pieces, for a page that sets names and code in a face of their own.
 *
 * @param step a step of a snippet
 * @param words the dictionary of the reader's language, default English
 */
export const stepParts = (step: Step, words: StepWords = en): StepPart[] => parts(step, words);

/**
 * A step's sentence as plain text; in a right-to-left language names and code stand between isolates, so that they do not jumble it.
 *
 * @param step a step of a snippet
 * @param words the dictionary of the reader's language, default English
 */
export const stepText = (step: Step, words: StepWords = en): string => text(step, words);
