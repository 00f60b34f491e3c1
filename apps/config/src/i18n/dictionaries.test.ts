// Every dictionary says everything that English says: the same placeholders, no empty sentence, every plural form that its language has.
import { expect, test } from 'vitest';
import { interfaceLanguages } from '../state/interface-language.ts';
import en from './en.ts';
import type { Forms } from '../lib/forms.ts';
import type { Dictionary } from './words.ts';

const files = import.meta.glob<Dictionary>(
  ['./*.ts', '!./words.ts', '!./load.ts', '!./first*.ts', '!./steps.ts', '!./*.test.ts'],
  { import: 'default', eager: true },
);
const all = Object.entries(files).map(([file, words]) => [file.slice(2, -3), words] as const);

const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

/** What a sentence, a set of forms or a table must have: its placeholders, or its keys. */
function shape(entry: Dictionary[keyof Dictionary]): unknown {
  if (typeof entry === 'string') return entry === '' ? 'empty' : placeholders(entry);
  return 'other' in entry ? 'forms' : Object.keys(entry);
}

const shapes = (dictionary: Dictionary) =>
  Object.fromEntries(Object.entries(dictionary).map(([key, entry]) => [key, shape(entry)]));

/** Numbers above two whose form does not say the number: only nothing, one and two may go without. */
function silent(tag: string, forms: Forms): number[] {
  const rules = new Intl.PluralRules(tag);
  return Array.from({ length: 120 }, (_, n) => n).filter(
    (n) => n > 2 && !(forms[rules.select(n)] ?? forms.other).includes('{n}'),
  );
}

test('there is a dictionary for every language of the menu, and no other', () => {
  expect(all.map(([tag]) => tag).toSorted()).toEqual(
    interfaceLanguages.map(([tag]) => tag).toSorted(),
  );
});

test.each(all)('%s has the placeholders and tables of English', (_, words) => {
  expect(shapes(words)).toEqual(shapes(en));
});

test.each(all)('%s says every number above two', (tag, words) => {
  const { allMessages, found, tooLong, moreTargets } = words;
  for (const forms of [allMessages, found, tooLong, moreTargets])
    expect(silent(tag, forms)).toEqual([]);
});

test.each(all)('%s has words of its own, none copied from a neighbour', (tag, words) => {
  const same = all.filter(([other, { say }]) => other !== tag && say === words.say);
  expect(same.map(([other]) => `${tag}.ts: say: the same words as in ${other}.ts`)).toEqual([]);
});
