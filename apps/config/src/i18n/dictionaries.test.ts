// Every dictionary says everything that English says: the same placeholders, no empty sentence, every plural form that its language has.
import { expect, test } from 'vitest';
import { interfaceLanguages } from '../state/interface-language.ts';
import en from './en.ts';
import type { Dictionary, Forms } from './words.ts';

const files = import.meta.glob<Dictionary>('./??.ts', { import: 'default', eager: true });
const others = Object.entries(files).map(([file, words]) => [file.slice(2, 4), words] as const);

const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

test('there is a dictionary for every language of the menu, and no other', () => {
  expect(others.map(([tag]) => tag).toSorted()).toEqual(Object.keys(interfaceLanguages).toSorted());
});

test.each(others)('%s', (tag, words) => {
  for (const [key, english] of Object.entries(en)) {
    const given = words[key as keyof Dictionary];
    if (typeof english === 'string') {
      expect(given, key).not.toBe('');
      expect(placeholders(given as string), key).toEqual(placeholders(english));
    } else if ('other' in english) {
      const forms = given as Forms;
      for (let n = 0; n <= 120; n++) {
        const category = new Intl.PluralRules(tag).select(n);
        // Only a number's exact form may do without the number: nothing, one, two.
        const sentence = forms[category] ?? forms.other;
        if (n > 2) expect(sentence, `${key}, ${n}`).toContain('{n}');
      }
    } else {
      expect(Object.keys(given as object), key).toEqual(Object.keys(english));
    }
  }
});

test('no two languages share a whole dictionary', () => {
  expect(new Set(others.map(([, words]) => words.say)).size).toBe(others.length);
});
