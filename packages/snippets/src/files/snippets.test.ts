// Snippets for a host that has plain files only: addresses without a query, below any path, and a picture of one's own where no file is.
import { expect, test } from 'vitest';
import { badgeUrl, snippet } from '../index.ts';
import { release } from '../testing/choices.ts';

const host = { ...release, origin: 'https://user.github.io/kit', files: true };
const text = (target: string, choice: object, from = host) =>
  snippet(target, choice, from).files[0]!.text;

test.each([
  [{ message: 'let-aid-in' }, 'let-aid-in/en/flat.svg'],
  [{ message: 'default', lang: 'ar', style: 'social' }, 'default/ar/social.svg'],
  [{ message: 'let-aid-in', theme: 'dark' }, 'let-aid-in/en/flat.svg'],
  [{ message: 'let-aid-in', format: 'png' as const, scale: 4 }, 'let-aid-in/en/flat.png'],
])('%j is the file %s', (choice, path) => {
  expect(badgeUrl(choice, host)).toBe(`${host.origin}/${path}`);
});

test('what no file is becomes a picture in the repository, and a step says so', () => {
  const { files, steps } = snippet('markdown', { message: 'let-aid-in', color: 'olive' }, host);
  expect(files[0]!.text).toContain('](.github/solidarity/let-aid-in.svg)');
  expect(steps[0]).toEqual({
    id: 'savePicture',
    values: { file: '.github/solidarity/let-aid-in.svg' },
  });
  expect(text('markdown', { text: { message: 'Free Gaza' } })).toContain('solidarity/badge.svg');
});

test('an export of few has only those', () => {
  const few = { ...host, files: (path: string) => path.startsWith('let-aid-in/ar/') };
  expect(badgeUrl({ message: 'let-aid-in', lang: 'ar' }, few)).toContain(host.origin);
  expect(badgeUrl({ message: 'let-aid-in', lang: 'fr' }, few)).toBe(
    '.github/solidarity/let-aid-in.svg',
  );
});

test('the banner’s script and the page about a message are files as well', () => {
  const banner = text('html', { message: 'let-aid-in', href: 'about', lang: 'ar' });
  expect(banner).toContain(`src="${host.origin}/banner@${release.version}.js"`);
  expect(banner).toContain(`data-href="${host.origin}/about/let-aid-in/ar.html"`);
  expect(text('markdown', { message: 'let-aid-in', link: 'about' })).toContain(
    `](${host.origin}/about/let-aid-in/)`,
  );
});

test('a policy names the host, since a folder without a slash would be one file', () => {
  expect(snippet('html', { message: 'let-aid-in' }, host).csp).toBe(
    'script-src https://user.github.io',
  );
});

test.each([
  'https://example.org/',
  'https://example.org/kit/',
  'https://example.org/?a',
  'ftp://a.org',
  'file:///kit',
])('%s is no place for a snippet', (origin) => {
  expect(() => text('html', { message: 'let-aid-in' }, { ...host, origin })).toThrow();
});
