// The measures of shields.io's styles, held against badge-maker.
import { makeBadge } from 'badge-maker';
import { expect, test } from 'vitest';
import { badges, elements, root } from '../testing.ts';

type Style = 'flat' | 'flat-square' | 'plastic' | 'for-the-badge' | 'social';
const styles: readonly Style[] = ['flat', 'flat-square', 'plastic', 'for-the-badge', 'social'];

test.each(styles)('%s is as high as badge-maker’s, and nearly as wide', async (style) => {
  for (const [label, message] of [
    ['build', 'passing'],
    ['license', 'MIT'],
    ['', 'visual studio code'],
  ] as const) {
    const ours = root(await badges.draw({ label, message, style })).attributes;
    const theirs = root(makeBadge({ label, message, style })).attributes;
    expect(ours['height']).toBe(theirs['height']);
    // Their text is wider or narrower on every machine; social of theirs has a label without words.
    const tolerance = label === '' && style === 'social' ? 20 : 10;
    expect(Math.abs(Number(ours['width']) - Number(theirs['width']))).toBeLessThan(tolerance);
  }
});

test('for-the-badge: BUILD | PASSING is 145 px, 12 px at the sides, in two weights', async () => {
  const svg = await badges.draw({
    label: 'build',
    message: 'passing',
    style: 'for-the-badge',
    labelColor: '#555',
    color: 'brightgreen',
  });
  expect(
    root(makeBadge({ label: 'build', message: 'passing', style: 'for-the-badge' })).attributes[
      'width'
    ],
  ).toBe('145');
  expect(Math.abs(Number(root(svg).attributes['width']) - 145)).toBeLessThanOrEqual(1);
  const [label, message] = elements(svg)
    .map(({ attributes }) => /^translate\(([\d.]+) /.exec(attributes['transform'] ?? '')?.[1])
    .filter((x) => x !== undefined);
  const [, ground] = elements(svg).filter(({ name }) => name === 'rect');
  expect(Number(label)).toBe(12);
  expect(Number(message)).toBe(Number(ground!.attributes['width']) + 12);
  const twice = await badges.draw({ label: 'one', message: 'one', style: 'for-the-badge' });
  const [thin, bold] = [...twice.matchAll(/scale\(\.0224\)" d="([^"]*)"/g)].map(
    (found) => found[1],
  );
  expect(thin).not.toBe(bold);
});
