// The time that a README takes grows with its length, and no faster.
import { describe, expect, test } from 'vitest';
import { asciidoc } from './asciidoc.ts';
import { addBadge, removeBadges } from './change.ts';
import { markdown } from './markdown.ts';
import { oursOn } from './ours.ts';
import { rst } from './rst.ts';
import type { BadgeTexts, Format } from './types.ts';

const isOurs = oursOn('https://kit.example');
const url = 'https://kit.example/ceasefire-now.svg';
const badges = new Map<Format, BadgeTexts>([
  [markdown, { own: `![x](${url})`, html: `<img src="${url}" alt="x">` }],
  [rst, { own: `.. image:: ${url}`, html: '' }],
  [asciidoc, { own: `image:${url}[x]`, html: '' }],
]);

// What is known to be slow in parsers of Markdown, and what regular expressions look at again and again.
const pieces: Readonly<Record<string, string>> = {
  words: 'lorem ipsum ',
  'one word': 'a',
  emphasis: '*a* **b ',
  brackets: '[',
  images: '![a](https://img.shields.io/x) ',
  links: '[a](https://b.example/) ',
  lines: 'lorem ipsum\n',
  items: '- a\n',
  rows: '|a|b|\n',
  tags: '<a ',
  elements: '<div>',
  pictures: '<img src="https://img.shields.io/x">',
  spaces: ' ',
  'open macros': 'image:a["',
  directives: '.. image:: https://img.shields.io/x\n',
};

/** Processor time of adding a badge and taking it out again, in ms. */
function cost(piece: string, length: number, format: Format): number {
  const badge = badges.get(format) ?? { own: '', html: '' };
  const document = `# T\n\n${piece.repeat(length / piece.length)}x\n`;
  const before = process.cpuUsage();
  const back = removeBadges(addBadge(document, format, badge, isOurs), format, isOurs);
  const { user } = process.cpuUsage(before);
  expect(back).toBe(document);
  return user / 1000;
}

describe.each([markdown, rst, asciidoc])('$name', (format) => {
  test.each(Object.entries(pieces))('%s', { timeout: 120_000, retry: 2 }, (_, piece) => {
    const [short, long] = [cost(piece, 40_000, format), cost(piece, 240_000, format)];
    // Six times the length: six times the time if it grows with it, 36 times if it grows with its square. 200 ms are noise.
    expect(long).toBeLessThan(200 + short * 16);
  });
});
