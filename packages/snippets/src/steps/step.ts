// One step of "where to paste it": a template's name and its values, put in words (say.ts) only when shown.
import type { en } from './words/en.ts';

/** Name of a sentence in the dictionaries. */
export type StepId = Exclude<keyof typeof en, `name-${string}`>;

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
