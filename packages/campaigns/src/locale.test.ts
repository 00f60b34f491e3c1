// The compiler's part: a locale file with a missing, misspelt or extra key is an error. `tsc` fails if one of these were none.
import { expect, test } from 'vitest';
import type { LocaleFile } from './locale.ts';
import fr from './locales/fr.ts';

const { 'let-aid-in': aid, ...withoutAid } = fr.messages;

/** A message may be missing: it is shown in English. */
const missingMessage: LocaleFile = { ...fr, messages: withoutAid };

// @ts-expect-error the key of a message is misspelt
const misspelt: LocaleFile = { ...fr, messages: { ...withoutAid, 'let-aid-inn': aid } };

const halfAid = { ...fr.messages, 'let-aid-in': { badge: 'x' } };

// @ts-expect-error a text of a message is missing
const missingText: LocaleFile = { ...fr, messages: halfAid };

// @ts-expect-error an error's sentence is missing
const missingError: LocaleFile = { ...fr, errors: { label: 'x' } };

// @ts-expect-error reviewed is false, or a name and a day
const reviewed: LocaleFile = { ...fr, reviewed: true };

test('a message may be missing', () => {
  expect(missingMessage.messages).not.toHaveProperty('let-aid-in');
});

test('the compiler refuses incomplete locale files (see the lines above)', () => {
  const refused = [misspelt, missingText, missingError, reviewed];
  expect(refused.every((file) => file.tag === 'fr')).toBe(true);
});
