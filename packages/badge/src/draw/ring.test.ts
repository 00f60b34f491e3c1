// Emoji in the colour of their ground.
import { expect, it, test } from 'vitest';
import { badges, elements } from '../testing.ts';

const rings = async (message: string, color: string, more = {}): Promise<string[]> =>
  elements(await badges.draw({ message, color, ...more }))
    .filter(({ name, attributes }) => name === 'use' && attributes['stroke'])
    .map(({ attributes }) => attributes['stroke']!);

test.each([
  ['🔴', 'red'],
  ['⚫', '1b1714'],
  ['⚫', 'black'],
  ['🖤', '#333'],
  ['⚪', 'white'],
  ['🟢', 'brightgreen'],
  ['🇵🇸', '1b1714'],
])('%s on %s gets a ring in the colour of the text', async (emoji, color) => {
  const svg = await badges.draw({ message: `${emoji} x`, color });
  const [ring] = await rings(`${emoji} x`, color);
  expect(ring).toBe(/<path fill="(#[^"]*)" transform/.exec(svg)?.[1]);
});

test.each([
  ['🔴', 'green'],
  ['⚫', 'white'],
  ['🍉', '9e1b32'],
  ['🇵🇸', '9e1b32'],
  ['😀', '007ec6'],
  ['words', 'black'],
])('%s on %s needs none', async (emoji, color) => {
  expect(await rings(emoji, color)).toEqual([]);
});

it('is drawn under each of several, all of which have one drawing', async () => {
  const svg = await badges.draw({ message: '🔴🔴🔴', color: 'red' });
  expect(svg.match(/<circle/g)?.length).toBe(1);
  expect((await rings('🔴🔴🔴', 'red')).length).toBe(3);
});

it('where the theme follows the reader, either page may need it', async () => {
  const auto = { theme: 'auto', style: 'social' };
  expect(await rings('⚪', '', auto)).toEqual(['#1b1714']);
  expect((await rings('⚫', '', auto)).length).toBe(1);
  expect(await rings('🔴', '', auto)).toEqual([]);
});
