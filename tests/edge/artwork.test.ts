// Heroes and cards as a README, a link preview and a crowd of visitors ask for them.
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { watchedApp } from './watched-app.ts';

const { app } = await watchedApp({});

const get = (path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://localhost${path}`, { headers }));

const tag = async (path: string) => (await get(path)).headers.get('etag');

async function png(
  path: string,
): Promise<{ readonly width: number; readonly height: number; readonly bytes: number }> {
  const response = await get(path);
  expect(response.headers.get('content-type')).toBe('image/png');
  const bytes = Buffer.from(await response.arrayBuffer());
  const { width, height } = PNG.sync.read(bytes);
  return { width, height, bytes: bytes.byteLength };
}

test('a hero is an SVG in the language that was asked for', async () => {
  const response = await get('/hero/ceasefire-now.svg?lang=ar&theme=auto&design=olive');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect(response.headers.get('content-language')).toBe('ar');
  expect(response.headers.get('cache-control')).toContain('s-maxage=604800');
  const svg = await response.text();
  expect(svg).toContain('width="1280" height="360"');
  expect(svg).toContain('وقف إطلاق النار الآن');
  expect(svg).toContain('prefers-color-scheme:dark');
});

test('a card has the size of link previews, and few bytes', async () => {
  for (const design of [
    'flag',
    'keffiyeh',
    'key',
    'olive',
    'tatreez',
    'typographic',
    'watermelon',
  ]) {
    const { width, height, bytes } = await png(`/card/ceasefire-now.png?design=${design}`);
    expect([width, height]).toEqual([1200, 630]);
    expect(bytes).toBeLessThanOrEqual(16_384);
  }
});

test.each([
  ['github', 1280, 640],
  ['square', 1080, 1080],
  ['story', 1080, 1920],
  ['header', 1500, 500],
  ['profile', 800, 800],
  ['ring', 800, 800],
])('size=%s', async (size, width, height) => {
  expect(await png(`/card/ceasefire-now.png?size=${size}`)).toMatchObject({ width, height });
});

test('own words, and what cannot be used is said', async () => {
  const response = await get(
    '/card/default.svg?headline=Bread%20%26%20roses&subline=&design=purple&lang=en',
  );
  expect(await response.text()).toContain('<title>Bread &amp; roses</title>');
  expect(response.headers.get('solidarity-kit-ignored')).toMatch(/^design: /);
});

test('a figure with its date, source and caveat, in the digits of the language', async () => {
  const response = await get('/card/ceasefire-now.svg?figure=gaza-children-killed&lang=ar');
  const svg = await response.text();
  for (const words of ['٢٠٬١٧٩', '٧ تشرين الأول ٢٠٢٥', 'المصدر'])
    expect(/<title>([^<]*)/.exec(svg)![1]).toContain(words);
  // It changes when its source reports it.
  expect(response.headers.get('cache-control')).not.toContain('s-maxage=604800');
  expect(await png('/hero/ceasefire-now.png?figure=gaza-killed')).toMatchObject({ width: 1280 });
});

test('a figure that is none is left out and said, with the one that was meant', async () => {
  const response = await get('/card/ceasefire-now.svg?figure=gaza-kiled');
  expect(await response.text()).toContain('<title>Ceasefire now');
  expect(response.headers.get('solidarity-kit-ignored')).toContain('gaza-killed');
  const both = await get('/card/ceasefire-now.svg?figure=gaza-killed&subline=Mine');
  expect(both.headers.get('solidarity-kit-ignored')).toMatch(/^subline: /);
});

test('strict answers the error, and an unknown message says which was meant', async () => {
  const strict = await get('/card/ceasefire-now.svg?design=purple&strict=1', {
    accept: 'application/json',
  });
  expect(strict.status).toBe(400);
  const unknown = await get('/hero/ceasefire-no.svg');
  expect(await unknown.text()).toContain('ceasefire-now');
});

test('too many pictures with own words: a picture says so, and curated ones come all the same', async () => {
  const crowd = Array.from({ length: 60 }, (_, i) => get(`/hero/default.svg?headline=Word%20${i}`));
  const curated = await get('/hero/let-aid-in.svg?design=key');
  expect(curated.status).toBe(200);
  const answers = await Promise.all(crowd);
  const busy = answers.filter(({ status }) => status === 503);
  expect(busy.length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(20);
  expect(busy[0]!.headers.get('retry-after')).toBe('2');
  expect(busy[0]!.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect(await busy[0]!.text()).toContain('<title>');
});

test('the same request has the same tag, and another design another', async () => {
  expect(await tag('/hero/default.svg')).toBe(await tag('/hero/default.svg'));
  expect(await tag('/hero/default.svg')).not.toBe(await tag('/hero/default.svg?design=key'));
});

test('a link to the page about a message shows its card, in the language of the page', async () => {
  const page = await (await get('/about/let-aid-in?lang=ar')).text();
  const image = /property="og:image" content="([^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&');
  expect(image).toMatch(/\/card\/let-aid-in\.png\?lang=ar$/);
  expect(page).toContain('name="twitter:card" content="summary_large_image"');
  expect(
    await png(new URL(image, 'http://localhost').href.replace(/^https?:\/\/[^/]+/, '')),
  ).toMatchObject({
    width: 1200,
  });
});
