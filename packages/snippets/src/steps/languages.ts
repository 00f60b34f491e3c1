// Every dictionary of the steps by its tag; a page that shows one language only imports that one file instead.
import ar from './words/ar.ts';
import de from './words/de.ts';
import { en, type StepWords } from './words/en.ts';
import es from './words/es.ts';
import fr from './words/fr.ts';
import id from './words/id.ts';
import tr from './words/tr.ts';
import ur from './words/ur.ts';

/** The dictionaries by BCP 47 tag. */
export const stepLanguages: Readonly<Record<string, StepWords>> = {
  en,
  ar,
  fr,
  es,
  de,
  tr,
  ur,
  id,
};

/** The dictionary of a language, by the tag itself or by its language alone, else English. */
export function stepWords(tag: string): StepWords {
  return stepLanguages[tag] ?? stepLanguages[tag.split('-')[0] ?? ''] ?? en;
}
