// What a link to the config page shows where it is shared, and what somebody finds who got an address wrong.
import { gunzipSync } from 'node:zlib';
import { textOf } from '@solidarity-kit/campaigns';
import { describe, expect, test } from 'vitest';
import { everyElement } from '../../packages/snippets/src/testing/html.ts';
import { watchedApp } from './watched-app.ts';

const { app } = await watchedApp({ PUBLIC_URL: 'https://kit.example.org' });

async function tagsOf(path: string): Promise<Record<string, string>> {
  const html = await (await app.request(path)).text();
  return Object.fromEntries(
    everyElement(html)
      .filter(({ tag }) => tag === 'meta')
      .map(({ attributes }) => [
        attributes['property'] ?? attributes['name'] ?? '',
        attributes['content'] ?? '',
      ]),
  );
}

describe('a shared link shows the card of its choice', () => {
  test.each([
    ['/?message=let-aid-in&lang=ar', 'let-aid-in', 'ar', '/card/let-aid-in.png?lang=ar'],
    ['/?make=badge&message=let-aid-in&lang=en', 'let-aid-in', 'en', '/card/let-aid-in.png'],
    [
      '/?make=picture&message=let-aid-in&lang=fr&size=story&design=olive&theme=dark',
      'let-aid-in',
      'fr',
      '/card/let-aid-in.png?design=olive&lang=fr&theme=dark',
    ],
  ])('%s', async (path, message, lang, card) => {
    const tags = await tagsOf(path);
    const { text } = textOf(message, lang);
    expect(tags).toMatchObject({
      'og:title': text.badge,
      'og:description': text.headline,
      'og:url': `https://kit.example.org${path}`,
      'og:image': `https://kit.example.org${card}`,
      'twitter:card': 'summary_large_image',
    });
    const picture = await app.request(card);
    expect(picture.headers.get('content-type')).toBe('image/png');
  });

  test.each([
    '/',
    '/?ui=ar',
    '/?message=own&lang=en',
    '/?message=nothing-of-ours',
    '/?message=own&headline=Zyxomma',
    '/?message=let-aid-in&lang=en&headline=Zyxomma&href=https%3A%2F%2Fzyxomma.example',
  ])('%s: the page itself, and nothing that somebody wrote', async (path) => {
    const html = await (await app.request(path)).text();
    expect(html).not.toMatch(/zyxomma/i);
    expect(await tagsOf(path)).toMatchObject({
      'og:url': 'https://kit.example.org/',
      'og:image': 'https://kit.example.org/card/permanent-ceasefire.png',
    });
  });
});

test('the page is compressed for who takes it, with another tag, and answers 304', async () => {
  const plain = await app.request('/?message=let-aid-in');
  const packed = await app.request('/?message=let-aid-in', {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text());
  const tag = packed.headers.get('etag')!;
  expect(tag).not.toBe(plain.headers.get('etag'));
  const again = await app.request('/?message=let-aid-in', {
    headers: { 'accept-encoding': 'gzip', 'if-none-match': tag },
  });
  expect(again.status).toBe(304);
});

/** Asks as a browser does. */
const wrong = (path: string, language: string) =>
  app.request(path, { headers: { accept: 'text/html', 'accept-language': language } });

/** Messages that the list at `/about` has for a query, in Arabic. */
const found = async (query: string) => {
  const html = await (await app.request(`/about?lang=ar&q=${query}`)).text();
  return everyElement(html).flatMap(({ tag, attributes }) =>
    tag === 'a' && /^\/about\/[\w-]+\?/.test(attributes['href'] ?? '')
      ? [attributes['href']!.split(/[/?]/)[2]]
      : [],
  );
};

describe('an address where there is nothing', () => {
  test.each([
    ['/ceasefire-nwo', 'en', 'ceasefire-now'],
    ['/about/let-aid-inn', 'ar', 'let-aid-in'],
    ['/Permanent-Ceasefire.html', 'fr', 'permanent-ceasefire'],
  ])('%s in %s: names the nearest message, and has a field', async (path, language, near) => {
    const answer = await wrong(path, language);
    expect(answer.status).toBe(404);
    const elements = everyElement(await answer.text());
    const links = elements.filter(({ tag }) => tag === 'a');
    const link = links.find(({ attributes }) => attributes['href']?.startsWith('/about/'));
    expect(link?.attributes['href']).toBe(`/about/${near}?lang=${language}`);
    expect(link?.text).toBe(textOf(near, language).text.badge);
    const input = elements.find(({ attributes }) => attributes['name'] === 'q');
    expect(input?.attributes['value']).toBe(near);
  });

  test('what is near nothing has the field alone', async () => {
    const html = await (await wrong('/qqqqqqqqqqqqqqqq', 'en')).text();
    expect(html).toContain('name="q"');
    expect(html).not.toContain('Did you mean');
  });

  test('the field finds messages, by their words in the page’s language and in English', async () => {
    expect(await found('journalists')).toEqual(['protect-journalists']);
    expect(await found('protect-journalists')).toEqual(['protect-journalists']);
    expect(await found(encodeURIComponent('الصحفيين'))).toContain('protect-journalists');
    // Nothing found: all of them, and what was looked for.
    expect((await found('qqqq')).length).toBeGreaterThan(20);
  });
});
