// `about` leads to the page about the message, in every form of a snippet.
import { expect, test } from 'vitest';
import { badgeUrl, snippet } from '../index.ts';
import { release } from '../testing/choices.ts';

const { origin } = release;

/** A badge in Markdown. */
function text(choice: object): string {
  return snippet('markdown', choice, release).files[0]!.text;
}

test('a badge leads to the page about its message, in its language', () => {
  expect(text({ message: 'let-aid-in', link: 'about' })).toContain(`](${origin}/about/let-aid-in)`);
  expect(text({ message: 'let-aid-in', link: 'about', lang: 'ar' })).toContain(
    `](${origin}/about/let-aid-in?lang=ar)`,
  );
  expect(text({ message: 'default', link: 'about' })).toContain(`](${origin}/about/default)`);
});

test('a banner leads there, too', () => {
  const [file] = snippet('html', { message: 'let-aid-in', href: 'about' }, release).files;
  expect(file!.text).toContain(`data-href="${origin}/about/let-aid-in"`);
});

test('own words have no such page', () => {
  const choice = { text: { message: 'Free to read' }, link: 'about' };
  expect(() => snippet('markdown', choice, release)).toThrow('own words have no page');
});

test('the image itself is the same', () => {
  expect(badgeUrl({ message: 'let-aid-in', link: 'about' }, origin)).toBe(
    badgeUrl({ message: 'let-aid-in' }, origin),
  );
});
