// The sentences of the steps, from the generator's own dictionaries, in the page's language.
import type { StepWords } from '@solidarity-kit/snippets';
import english from '@solidarity-kit/snippets/steps/en';
import type { InterfaceLanguage } from '../state/interface-language.ts';

// English is in the generator itself.
const files = import.meta.glob<StepWords>(
  [
    '../../../../packages/snippets/src/steps/words/*.ts',
    '!../../../../packages/snippets/src/steps/words/en.ts',
  ],
  { import: 'default' },
);
const folder = '../../../../packages/snippets/src/steps/words';

/** The dictionary of a language; English when there is none. */
export async function loadSteps(language: InterfaceLanguage): Promise<StepWords | undefined> {
  try {
    return (await files[`${folder}/${language}.ts`]?.()) ?? english;
  } catch {
    return undefined;
  }
}
