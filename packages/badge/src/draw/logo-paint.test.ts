// Which colour a logo gets on which ground.
import { color, inks, shade } from '@solidarity-kit/options';
import { expect, test } from 'vitest';
import { badges } from '../testing.ts';
import { logoColorOn } from './logo-paint.ts';

const brand = (hex: string) => ({ title: 'Brand', hex, path: 'M0 0' });
const on = (ground: string, hex: string, chosen?: string, social = false): string =>
  logoColorOn(shade(ground), brand(hex), chosen === undefined ? undefined : shade(chosen), social);

test.each([
  ['#555555', 'E34F26', '#e34f26', 'a brand keeps its colour'],
  ['#555555', 'CB3837', inks.light, 'too dark for shields.io'],
  ['#555555', '2496ED', '#2496ed', 'a brand keeps its colour'],
  ['#555555', '181717', inks.light, 'a dark brand is as light as the text'],
  ['#ffffff', '181717', inks.dark, 'on white, as dark as the text'],
  ['#2496ed', '2496ED', inks.light, 'a brand on its own colour would not be seen'],
  ['#f7df1e', 'F7DF1E', inks.dark, 'a brand on its own colour would not be seen'],
])('on %s, brand %s is %s: %s', (ground, hex, expected) => {
  expect(on(ground, hex)).toBe(expected);
});

test.each([
  ['#f7df1e', '#ffffff', inks.dark, 'white beside dark text is dark'],
  ['#007acc', '#ffffff', inks.light, 'white beside white text is white'],
  ['#007acc', '#f5f5f5', inks.light, 'whitesmoke is white'],
  ['#007acc', '#000000', inks.light, 'black beside white text is white'],
  ['#ffffff', '#150458', '#150458', 'navy is not black'],
  ['#ffffff', '#ffff00', inks.dark, 'yellow cannot be seen on white'],
  ['#000000', '#ffff00', '#ffff00', 'yellow can be seen on black'],
  ['#9e1b32', '#ff0000', inks.light, 'below 3 : 1'],
])('on %s, chosen %s is %s: %s', (ground, chosen, expected) => {
  expect(on(ground, '00ff00', chosen)).toBe(expected);
});

test('social is white: there a bright brand is as dark as the text, and a dark one keeps its colour', () => {
  expect(on('#ffffff', 'F7DF1E', undefined, true)).toBe(inks.dark);
  expect(on('#ffffff', '181717', undefined, true)).toBe('#181717');
});

test('a white or black logo has the ink of its segment on any ground', async () => {
  for (const ground of ['f7df1e', '007acc', '44bb00', 'ffffff', '000000', 'ea7233'])
    for (const logoColor of ['white', 'black']) {
      const svg = await badges.draw({ message: 'x', logo: 'github', logoColor, color: ground });
      const { ink } = color(`#${ground}`).light;
      expect(svg).toContain(`<g fill="${ink}"><g transform="translate(6 3)scale(.58333)">`);
    }
});
