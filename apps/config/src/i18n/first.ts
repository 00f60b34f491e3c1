// The words of the first paint, small enough to come before everything else; each dictionary has its own.
import { ownData } from '../own-data.ts';
import type { InterfaceLanguage } from '../state/interface-language.ts';
import { first as generated } from './first.generated.ts';

/** What stands on the page before its program has come. */
export interface FirstWords {
  /** The first thing that the keyboard reaches. */
  readonly skip: string;
  readonly name: string;
  readonly title: string;
  readonly lead: string;
}

/** By language; only what runs before the first paint needs them all. */
export const first: Readonly<Record<InterfaceLanguage, FirstWords>> = generated;

/** A word of the first paint; the name is the host's own where it has one. */
export function firstWord(word: keyof FirstWords, language: InterfaceLanguage): string {
  return (word === 'name' ? ownData?.operator.name : undefined) ?? first[language][word];
}

/** The document's title. */
export function titleIn({ name, title }: FirstWords): string {
  return `${ownData?.operator.name ?? name}: ${title}`;
}
