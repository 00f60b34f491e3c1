// What is read of the host's note, and what the preview of `pnpm dev` makes of a snippet.
import { snippet } from '@solidarity-kit/snippets';
import { expect, test, vi } from 'vitest';

vi.mock('virtual:kit', () => ({ release: { version: '1.0.0', integrity: 'sha384-' } }));
const { asNext, readNote } = await import('./release.ts');
const integrity = `sha384-${'A'.repeat(64)}`;

test.each([
  [JSON.stringify({ version: '1.2.0', integrity, bytes: 3 }), { version: '1.2.0', integrity }],
  [JSON.stringify({ version: 'next', integrity }), undefined],
  [JSON.stringify({ version: '1.2.0', integrity: '"><script>' }), undefined],
  ['<!doctype html>', undefined],
  ['null', undefined],
])('%s', (text, note) => expect(readNote(text)).toEqual(note));

test('the preview of pnpm dev runs what is being worked on', () => {
  const release = { origin: 'https://kit.example', version: '1.0.0', integrity };
  const text = asNext(snippet('html', { message: 'let-aid-in' }, release).files[0]!.text);
  expect(text).toContain('https://kit.example/banner@next.js"');
  expect(text).toContain('data-message="let-aid-in"');
  expect(text).not.toContain('integrity');
});
