// Which grounds get an edge, on which page.
import { color, contrastOf, darkPage } from '@solidarity-kit/options';
import { expect, it, test } from 'vitest';
import { badges } from '../testing.ts';
import { edgeOf } from './edge.ts';

test.each([
  ['#ffffff', '#ffffff'],
  ['#fbf8f2', '#ffffff'],
  ['#eeeeee', '#ffffff'],
  ['#1b1714', darkPage],
  ['#000000', darkPage],
  ['#0d1117', darkPage],
])('%s would vanish on %s and gets an edge that is seen there', (hex, page) => {
  const edge = edgeOf(color(hex), 'light');
  expect(contrastOf(edge!.light, page)).toBeGreaterThanOrEqual(1.6);
});

test.each(['#9e1b32', '#555555', '#ffff00', '#007acc', '#cccccc'])('%s needs none', (hex) => {
  for (const theme of ['light', 'dark', 'auto'] as const)
    expect(edgeOf(color(hex), theme)).toBeUndefined();
});

test('only where a dark page was told, white is not looked at', () => {
  expect(edgeOf(color('#ffffff'), 'dark')).toBeUndefined();
  expect(edgeOf(color('#1b1714'), 'dark')).toBeUndefined(); // lifted already
  for (const hex of ['#1b1714', '#ffffff'])
    expect(edgeOf(color(hex), 'auto')?.light).toBe(edgeOf(color(hex), 'light')?.light);
});

it('has no line where two segments meet', async () => {
  for (const style of ['flat', 'flat-square', 'plastic', 'for-the-badge'])
    for (const message of ['now', 'الآن']) {
      const input = { label: 'Gaza', message, style, color: 'ffffff', labelColor: '000000' };
      const paths = (await badges.draw(input)).match(/<path[^>]* stroke="[^"]*"[^>]*>/g) ?? [];
      expect(paths.length).toBe(2);
      // Open paths: what is not closed has no edge.
      for (const path of paths) expect(path).not.toMatch(/z"/i);
    }
});
