// The pages about messages: each message in each language, parsed; and what a reader or a search engine looks for.
import { campaigns, textOf, type Message } from '@solidarity-kit/campaigns';
import { describe, expect, test } from 'vitest';
import { aboutLocales, aboutLocalesOf } from '../../apps/edge/src/pages/about-words.ts';
import { everyElement } from '../../packages/snippets/src/testing/html.ts';
import { watchedApp } from './watched-app.ts';

const { app } = await watchedApp({ PUBLIC_URL: 'https://kit.example.org' });

const messages = campaigns.flatMap((campaign) => campaign.messages);

async function page(path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await app.request(path, { headers });
  expect(response.status).toBe(200);
  return response.text();
}

/** What is in `<main>`, which is where a reader reads. */
function mainOf(html: string): string {
  return /<main>([^]*)<\/main>/.exec(html)![1]!;
}

/** Faults of a page about a message in a language. */
async function faultsOf(message: Message, tag: string): Promise<string[]> {
  const html = await page(`/about/${message.id}?lang=${tag}`);
  const { text, locale, dir } = textOf(message.id, tag);
  const elements = everyElement(mainOf(html));
  const withTag = (name: string) => elements.filter((element) => element.tag === name);
  const links = withTag('a').map(({ attributes }) => attributes['href'] ?? '');
  const faults = [
    html.includes(`<html lang="${locale}" dir="${dir}">`) || 'is in another language',
    withTag('h1')[0]?.text.trim() === text.headline || 'does not say the headline',
    withTag('img')[0]?.attributes['alt'] === text.alt || 'has no words for the badge',
    message.sources.every(({ url }) => links.includes(url)) || 'lacks a source',
    message.sources.every(({ date }) =>
      withTag('time').some(({ attributes }) => attributes['datetime'] === date),
    ) || 'lacks the day of a source',
    links.includes(message.link) || 'lacks the action',
    links.every((href) => /^(https:\/\/|\/)/.test(href)) || 'has a link of another form',
    withTag('pre').length === 3 || 'lacks a snippet',
    !/<script|<style|\sstyle=|\son\w+=/i.test(mainOf(html)) || 'has what is no text',
    !/\{\w+\}|undefined|\[object/.test(mainOf(html)) || 'has a hole',
  ];
  return faults.filter((fault) => fault !== true).map((fault) => `${message.id} ${tag}: ${fault}`);
}

test('every locale has the words of these pages', () => {
  expect(aboutLocales().length).toBeGreaterThan(40);
});

test.each(aboutLocales())('$tag: every page is whole', async ({ tag }) => {
  const own = messages.filter((message) =>
    aboutLocalesOf(message).some((locale) => locale.tag === tag),
  );
  const faults = await Promise.all(own.map((message) => faultsOf(message, tag)));
  expect(faults.flat()).toEqual([]);
});

describe('a page about a message', () => {
  test('names every language that it has, and itself', async () => {
    const html = await page('/about/end-the-siege?lang=fr');
    const hreflangs = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)].map(
      ([, tag]) => tag,
    );
    const message = messages.find(({ id }) => id === 'end-the-siege')!;
    expect(hreflangs).toEqual(['x-default', ...aboutLocalesOf(message).map(({ tag }) => tag)]);
    expect(html).toContain(
      '<link rel="canonical" href="https://kit.example.org/about/end-the-siege?lang=fr" />',
    );
  });

  test('follows the reader’s browser where the address names no language', async () => {
    expect(await page('/about/let-aid-in', { 'accept-language': 'ar-EG,en;q=0.5' })).toContain(
      '<html lang="ar" dir="rtl">',
    );
    expect(await page('/about/let-aid-in?lang=tlh')).toContain('<html lang="en" dir="ltr">');
  });

  test('says who makes the claim, in the reader’s language where it is known', async () => {
    expect(await page('/about/end-the-siege')).toContain('More than 100 aid and human rights');
    expect(await page('/about/end-the-siege?lang=ar')).toContain('أكثر من 100 منظمة');
    expect(await page('/about/end-the-siege?lang=fr')).toContain('<span lang="en" dir="ltr">More');
    expect(await page('/about/let-aid-in')).toContain('The people who show it');
  });

  test('shows the old and the new words', async () => {
    const html = await page('/about/end-the-siege');
    expect(html).toContain('<del>Open the crossings. End the siege of Gaza.</del>');
    expect(html).toContain('<ins>Aid groups say: open the crossings, end the siege of Gaza.</ins>');
  });

  test('says that nobody has reviewed the translation, and nothing of the kind in English', async () => {
    expect(await page('/about/let-aid-in?lang=de')).toContain('noch nicht von Muttersprachlern');
    expect(await page('/about/let-aid-in')).not.toContain('No native speaker');
  });
});

test('the list leads to every page', async () => {
  const html = await page('/about?lang=ar');
  for (const { id } of messages) expect(html).toContain(`href="/about/${id}?lang=ar"`);
});
