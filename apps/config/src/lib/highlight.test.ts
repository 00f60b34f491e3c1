// Colouring never changes a snippet: the pieces put together are the text, in every language that the generator names.
import { snippet, targets } from '@solidarity-kit/snippets';
import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

const release = {
  origin: 'https://kit.example',
  version: '1.0.0',
  integrity: `sha384-${'A'.repeat(64)}`,
};

test.each(targets.map((target) => [target.id]))('%s', async (id) => {
  for (const file of snippet(id, { message: 'let-aid-in', lang: 'ar' }, release).files) {
    const pieces = await highlight(file.text, file.language);
    expect(pieces.map((piece) => piece.text).join('')).toBe(file.text);
  }
});

test('a tag in HTML is coloured', async () => {
  const pieces = await highlight('<script async src="x"></script>', 'html');
  expect(pieces.filter((piece) => piece.type).length).toBeGreaterThan(3);
});
