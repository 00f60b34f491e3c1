// Every dictionary of the steps by its tag; a page that shows one language only imports that one file instead.
import ar from './words/ar.ts';
import bn from './words/bn.ts';
import de from './words/de.ts';
import { en, type StepWords } from './words/en.ts';
import es from './words/es.ts';
import fa from './words/fa.ts';
import fr from './words/fr.ts';
import he from './words/he.ts';
import id from './words/id.ts';
import it from './words/it.ts';
import ja from './words/ja.ts';
import ptBR from './words/pt-BR.ts';
import ru from './words/ru.ts';
import tr from './words/tr.ts';
import ur from './words/ur.ts';
import zhHans from './words/zh-Hans.ts';

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
  fa,
  'pt-BR': ptBR,
  ru,
  'zh-Hans': zhHans,
  he,
  bn,
  it,
  ja,
};

/** Tags that do not begin with the tag of the dictionary that is right for them. */
const also: Readonly<Record<string, string>> = {
  pt: 'pt-BR',
  zh: 'zh-Hans',
};

/** The dictionary of a language, by the tag itself or by its language alone, else English. */
export function stepWords(tag: string): StepWords {
  const language = tag.split('-')[0] ?? '';
  return stepLanguages[tag] ?? stepLanguages[also[language] ?? language] ?? en;
}
