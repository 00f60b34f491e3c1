// Links of a page lead to files beside it, absolute addresses to the export's own, and what no file has does not look like a link.
import { expect, test } from 'vitest';
import { relative, relinkPage, relinkText, standIn, type Place } from './relink.ts';

const files = new Set([
  'index.html',
  'about/index.html',
  'about/let-aid-in/ar.html',
  'about/let-aid-in/index.html',
  'let-aid-in/ar/flat.svg',
  'card/let-aid-in/ar.png',
  'default.svg',
]);
const place: Place = { url: 'https://example.org/kit', has: (path) => files.has(path) };

test.each([
  ['index.html', 'about/index.html', 'about/index.html'],
  ['about/index.html', 'index.html', '../index.html'],
  ['about/let-aid-in/ar.html', 'about/let-aid-in/index.html', 'index.html'],
  ['about/let-aid-in/ar.html', 'let-aid-in/ar/flat.svg', '../../let-aid-in/ar/flat.svg'],
])('from %s to %s: %s', (from, to, way) => {
  expect(relative(from, to)).toBe(way);
});

test.each([
  [
    '<img src="/let-aid-in.svg?lang=ar&amp;theme=auto">',
    '<img src="../../let-aid-in/ar/flat.svg">',
  ],
  ['<a href="/about?lang=en#x">all</a>', '<a href="../index.html#x">all</a>'],
  [
    '<a href="/?message=let-aid-in&amp;lang=ar">',
    '<a href="../../index.html?message=let-aid-in&amp;lang=ar">',
  ],
  [
    '<noscript><a href="/default">d</a></noscript>',
    '<noscript><a href="../../default.svg">d</a></noscript>',
  ],
  ['<p><a class="act" href="/docs">docs</a></p>', '<p><a class="act" >docs</a></p>'],
  ['<ul><li><a href="/about?lang=fr">fr</a></li><li>x</li></ul>', '<ul><li>x</li></ul>'],
  [
    `<link rel="canonical" href="${standIn}/about/let-aid-in?lang=ar">`,
    '<link rel="canonical" href="https://example.org/kit/about/let-aid-in/ar.html">',
  ],
  [`<link rel="alternate" href="${standIn}/about/let-aid-in?lang=fr">`, ''],
  [
    `<meta property="og:image" content="${standIn}/card/let-aid-in.png?lang=ar">`,
    '<meta property="og:image" content="https://example.org/kit/card/let-aid-in/ar.png">',
  ],
  [
    `<code>![x](${standIn}/let-aid-in.svg?lang=ar)</code>`,
    '<code>![x](https://example.org/kit/let-aid-in/ar/flat.svg)</code>',
  ],
])('%s', (page, file) => {
  expect(relinkPage(page, 'about/let-aid-in/ar.html', place)).toBe(file);
});

test('without an address the page says nothing about where it is, and its snippets say HOST', () => {
  const nowhere = { ...place, url: undefined };
  const page = `<link rel="canonical" href="${standIn}/about?lang=en"><code>${standIn}/let-aid-in.svg?lang=ar</code>`;
  expect(relinkPage(page, 'about/index.html', nowhere)).toBe(
    '<code>https://HOST/let-aid-in/ar/flat.svg</code>',
  );
});

test('in data, an address of a page is that of its folder', () => {
  expect(relinkText(`"${standIn}/about"`, place)).toBe('"https://example.org/kit/about/"');
  expect(relinkText(`"${standIn}/history.json#3"`, place)).toBe(
    '"https://example.org/kit/history.json#3"',
  );
});
