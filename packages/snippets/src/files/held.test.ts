// A whole export and one of few.
import { expect, test } from 'vitest';
import { holds } from './held.ts';

const whole = holds({ pages: ['en', 'ar'] });
const few = holds({ messages: ['let-aid-in'], languages: ['en', 'ar'], pages: ['en', 'ar'] });

test.each([
  ['let-aid-in/cy/flat.svg', true, false],
  ['let-aid-in/ar/flat.svg', true, true],
  ['default/ar/flat.svg', true, false],
  ['let-aid-in/cy/flat.png', false, false],
  ['let-aid-in/ar/flat.png', true, true],
  ['hero/let-aid-in/ar.png', true, true],
  ['hero/let-aid-in/ar.svg', false, false],
  ['card/default/ar.png', true, false],
  ['card/let-aid-in/cy.png', false, false],
  ['about/let-aid-in/index.html', true, true],
  ['about/let-aid-in/cy.html', false, false],
  ['about/end-the-siege/ar.html', true, false],
  ['privacy/ar.html', true, true],
  ['banner@1.0.0.js', true, true],
])('%s: %s, %s', (path, inWhole, inFew) => {
  expect([whole(path), few(path)]).toEqual([inWhole, inFew]);
});

test('pages in two languages are in English alone where Arabic is not wanted', () => {
  const french = holds({ languages: ['fr'], pages: ['fr'] });
  expect(['privacy/index.html', 'privacy/ar.html'].map(french)).toEqual([true, false]);
});
