// Brings a dictionary: each language is a file of its own, which the page begins to fetch before its program runs.
import type { InterfaceLanguage } from '../state/interface-language.ts';
import type { Dictionary } from './words.ts';

const files = import.meta.glob<Dictionary>(
  ['./*.ts', '!./words.ts', '!./load.ts', '!./first*.ts', '!./steps.ts', '!./*.test.ts'],
  { import: 'default' },
);

const bring = (language: InterfaceLanguage) => files[`./${language}.ts`]!();

/** The words of a language; English when its file cannot come. Rejects where that cannot come either. */
export async function loadWords(language: InterfaceLanguage): Promise<Dictionary> {
  return await bring(language).catch(() => bring('en'));
}
