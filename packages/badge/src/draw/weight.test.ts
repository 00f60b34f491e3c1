// How heavy a badge can be, whatever is written into it: at most 256 kB, with the words in its name all the same.
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createBadges } from '../badges.ts';
import { parseBadge } from '../parse/parse.ts';
import { elements } from '../testing.ts';
import { encode, svgOf } from './encode.ts';

const heaviest = 256_000;
const badges = createBadges(createNodeOutliner());

/** Every emoji that there is a picture of, the heaviest first. */
function emoji(): string[] {
  const assets = new URL('../../../outline/assets/', import.meta.url);
  return readdirSync(assets)
    .filter((name) => name.endsWith('.pack'))
    .flatMap((name) =>
      inflateRawSync(readFileSync(new URL(name, assets)))
        .toString()
        .split('\n'),
    )
    .map((line) => line.split('\t') as [key: string, body: string])
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([key]) => String.fromCodePoint(...key.split('-').map((hex) => Number.parseInt(hex, 16))));
}

async function drawn(label: string, message: string) {
  const spec = parseBadge({ label, message, link: 'https://example.org/' });
  const badge = await badges.render(spec);
  return { spec, ignored: badge.ignored, bytes: encode(badge).length, svg: svgOf(badge) };
}

describe('the weight of a badge', () => {
  it('is small for one emoji many times: it is drawn once', async () => {
    const { bytes, ignored, svg } = await drawn('', '🪴'.repeat(333));
    expect(ignored).toEqual([]);
    expect(bytes).toBeLessThan(90_000);
    const uses = elements(svg).filter(({ name }) => name === 'use');
    expect(uses.length).toBe(332);
    const [id] = new Set(uses.map(({ attributes }) => attributes['href']));
    expect(elements(svg).filter(({ attributes }) => `#${attributes['id']}` === id)).toHaveLength(1);
  });

  it('is bounded for the heaviest emoji, by an ellipsis that `ignored` tells of', async () => {
    const heavy = emoji().slice(0, 400).join('');
    const { bytes, ignored, svg, spec } = await drawn('Gaza', heavy);
    expect(bytes).toBeLessThan(heaviest);
    expect(bytes).toBeGreaterThan(heaviest / 2);
    expect(ignored).toEqual([
      {
        option: 'message',
        reason: expect.stringMatching(/^shown are the first \d+ of \d+ characters$/),
      },
    ]);
    expect(elements(svg).find(({ name }) => name === 'title')?.text).toBe(spec.name);
    const [label, message] = (await drawn(heavy, heavy)).ignored;
    expect([label?.option, message?.option]).toEqual(['label', 'message']);
    expect(label?.reason).toBe(message?.reason);
  });

  it.each([
    [
      'ideographs',
      Array.from({ length: 500 }, (_, i) => String.fromCodePoint(0x9f_00 - i)).join(''),
    ],
    ['Tibetan stacks', 'རྐྱེན་བསྒྲུབས་'.repeat(60)],
    ['what is escaped', '"&<>'.repeat(500)],
    ['many marks', `${'a\u0301\u0323\u0330\u0346\u20e0'.repeat(330)}`],
    ['Arabic', 'فلسطين '.repeat(280)],
  ])('is bounded for %s', async (_, words) => {
    expect((await drawn(words, words)).bytes).toBeLessThan(heaviest);
  });

  it('is bounded for ringed emoji on their own colour', async () => {
    const circles = '🔴🟠🟡🟢🔵🟣🟤⚫⚪'.repeat(56);
    const spec = parseBadge({
      label: circles,
      message: circles,
      color: 'red',
      labelColor: 'black',
    });
    expect(encode(await badges.render(spec)).length).toBeLessThan(heaviest);
  });

  it('tells of a text that is longer than a badge can be', async () => {
    const { ignored } = await drawn('x'.repeat(500), 'y'.repeat(501));
    expect(ignored).toEqual([
      { option: 'message', reason: 'shown are the first 499 of 501 characters' },
    ]);
  });
});
