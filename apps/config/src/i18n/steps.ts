// The sentences of the steps, from the generator's own dictionaries, in the page's language.
import type { StepWords } from '@solidarity-kit/snippets';
import type { InterfaceLanguage } from '../state/interface-language.ts';

const files = import.meta.glob<StepWords>('../../../../packages/snippets/src/steps/words/*.ts', {
  import: 'default',
});
const folder = '../../../../packages/snippets/src/steps/words';

/** The dictionary of a language; English when there is none. */
export async function loadSteps(language: InterfaceLanguage): Promise<StepWords | undefined> {
  try {
    return await (files[`${folder}/${language}.ts`] ?? files[`${folder}/en.ts`])?.();
  } catch {
    return undefined;
  }
}
