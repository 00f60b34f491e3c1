// `render hero` and `render card`: files of the right size with the right words, and refusals in words.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useKit } from '../testing/kit.ts';

const { get, kit, path } = useKit();

test('writes a hero as SVG, in the language of the message', async () => {
  expect(await kit(['render', 'hero', 'hero.svg', '--lang', 'ar', '--design', 'olive'])).toEqual({
    code: 0,
    out: '',
    err: '✓ hero.svg\n',
  });
  const svg = await get('hero.svg');
  expect(svg).toContain('width="1280" height="360"');
  expect(svg).toContain('وقف دائم لإطلاق النار');
});

test('writes a card as PNG, in the size that is named, also with own words', async () => {
  const args = ['--size', 'square', '--headline', 'Gaza', '--theme', 'auto'];
  expect((await kit(['render', 'card', 'a.png', ...args])).code).toBe(0);
  const png = await readFile(path('a.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1080]);
});

test.each([
  [['a.gif'], '.svg or .png'],
  [['a.svg', '--message', 'ceasefire-no'], 'Did you mean ceasefire-now?'],
  [['a.svg', '--design', 'purple'], '--design'],
  [['a.svg', '--headline', 'a'.repeat(281)], '--headline'],
  [['a.svg', '--lang', '!'], '--lang'],
])('%j is refused with the option', async (args, hint) => {
  const { code, err } = await kit(['render', 'card', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(hint);
});
