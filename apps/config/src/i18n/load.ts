// Brings a dictionary when it is needed: English is here, each other language is a file of its own.
import type { InterfaceLanguage } from '../state/interface-language.ts';
import en from './en.ts';
import type { Dictionary } from './words.ts';

const files = import.meta.glob<Dictionary>(['./??.ts', '!./en.ts'], { import: 'default' });

/** The words of a language; English when its file cannot come, so that the page never stands empty. */
export async function loadWords(language: InterfaceLanguage): Promise<Dictionary> {
  try {
    return (await files[`./${language}.ts`]?.()) ?? en;
  } catch {
    return en;
  }
}
