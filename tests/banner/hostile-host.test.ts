// Hosts that answer with anything but what was asked for: the built-in words stand, once asked, in silence but for one line.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsFiles } from '../../packages/banner/scripts/words.ts';
import { renderBanner } from '../../packages/banner/src/server.ts';
import { feed, now, signed } from '../../packages/campaigns/src/feed/testing/forger.ts';
import { answers, hashOf, honestly, HostileHost, isQuiet } from './support/hostile.ts';

let host: HostileHost;
const honest: Record<string, string> = {};
beforeAll(async () => {
  host = await HostileHost.start();
  honest['live'] = await signed();
  honest['load'] = wordsFiles()['sw.json']!;
  honest['own'] = ours();
});
afterAll(() => host?.close());

const builtIn = 'We call for a permanent ceasefire in Gaza.';

/** A file of a site's own, with changes to its one message. */
function ours(change: object = {}): string {
  const words = { en: { headline: 'Open the roads.', action: 'Act now' } };
  const message = { message: 'open-the-roads', revision: 3, href: 'https://example.org/', words };
  return JSON.stringify({ messages: [{ ...message, ...change }] });
}

/** By what asks: its tag, and the root of its page. */
const askers: Record<string, () => [string, string]> = {
  live: () => [host.tag(host.live()), 'lang="en"'],
  // A message that the script does not carry: that it is missing is no second line.
  load: () => [host.tag('data-words="load" data-message="let-aid-in"'), 'lang="sw"'],
  own: () => [host.tag(host.own(honest['own']!)), 'lang="en"'],
};

describe.each(Object.keys(askers))('%s', (name) => {
  test('an honest answer is used', async () => {
    const [tag, root] = askers[name]!();
    host.answer = honestly;
    host.honest = honest[name]!;
    const told = await host.open(tag, { root });
    isQuiet(told, 0);
    expect(told.headlines).not.toContain(builtIn);
    expect(told.asked).toHaveLength(1);
    await told.close();
  });

  test.each(Object.keys(answers))('%s', async (kind) => {
    const [tag, root] = askers[name]!();
    host.answer = answers[kind]!;
    host.honest = honest[name]!;
    const told = await host.open(tag, { root });
    expect(told.headlines).toEqual([builtIn]);
    expect(told.asked).toHaveLength(1);
    isQuiet(told, 1);
    await told.close();
  });
});

describe('a site’s own file, with the right hash, that holds no message', () => {
  const text = { headline: 'Open the roads.', action: 'Act now' };
  test.each<[string, string]>([
    ['null', 'null'],
    ['no messages', '{}'],
    ['messages that are none', '{"messages":[null]}'],
    ['no words', ours({ words: undefined })],
    ['no language', ours({ words: {} })],
    ['a language without words', ours({ words: { en: {} } })],
    ['words that are no text', ours({ words: { en: { headline: 5, action: ['x'] } } })],
    ['an empty headline', ours({ words: { en: { ...text, headline: '' } } })],
    ['a second language without words', ours({ words: { en: text, ar: null } })],
    ['a script as link', ours({ href: 'javascript:alert(1)' })],
    ['no link', ours({ href: undefined })],
    ['a revision that is none', ours({ revision: '3' })],
    ['a message without a name', ours({ message: undefined })],
  ])('%s', async (_, file) => {
    host.answer = honestly;
    host.honest = file;
    const told = await host.open(host.tag(host.own(file)));
    expect(told.headlines).toEqual([builtIn]);
    isQuiet(told, 1);
    await told.close();
  });

  test('a good message before a bad one is not used either', async () => {
    const [good] = (JSON.parse(ours()) as { messages: object[] }).messages;
    const file = JSON.stringify({ messages: [good, { ...good, href: 'javascript:x' }] });
    host.answer = honestly;
    host.honest = file;
    const told = await host.open(host.tag(host.own(file)));
    expect(told.headlines).toEqual([builtIn]);
    isQuiet(told, 1);
    await told.close();
  });
});

test('markup in a site’s own words, and names that objects have, are text', async () => {
  const headline = '<img src=x onerror="document.title = 1">';
  const words = { ['__proto__']: { headline, action: '<b>' }, en: { headline, action: '<b>' } };
  const file = ours({ message: '__proto__', words });
  host.answer = honestly;
  host.honest = file;
  const told = await host.open(host.tag(host.own(file, 'data-message="__proto__"')));
  expect(told.headlines).toEqual([headline]);
  expect(await told.page.title()).toBe('Host');
  isQuiet(told, 0);
  await told.close();
});

describe('an address whose hash is none is never asked', () => {
  // What a browser cannot read as a hash it takes for no hash at all, and would believe anything.
  test.each([
    ['another fragment before it', (hash: string) => `v2#${hash}`],
    ['too short', () => 'sha384-A'],
    ['too long', (hash: string) => `${hash}AAAA`],
    ['with signs of another alphabet', (hash: string) => hash.replace(/.{4}$/, '____')],
    ['with too many signs at its end', (hash: string) => `${hash}====`],
    ['of another length', (hash: string) => hash.replace('384', '512')],
  ])('%s', async (_, spoil) => {
    host.answer = honestly;
    host.honest = ours();
    const address = `${host.origin}/ours.json#${spoil(hashOf(ours()))}`;
    const told = await host.open(host.tag(`data-message="open-the-roads" data-words="${address}"`));
    expect(told.headlines).toEqual([builtIn]);
    expect(told.asked).toEqual([]);
    await told.close();
  });
});

test('a page whose own fetch does not check hashes: the words are checked all the same', async () => {
  host.answer = honestly;
  host.honest = ours({ href: 'https://evil.example/' });
  const told = await host.open(
    host.tag(host.own(ours())),
    {},
    'const real = fetch; window.fetch = (address) => real(address)',
  );
  expect(told.headlines).toEqual([builtIn]);
  isQuiet(told, 1);
  await told.close();
});

test('the element is moved and taken out while the answer is on its way', async () => {
  host.answer = (response, said, path) =>
    void setTimeout(() => honestly(response, said, path), 300);
  host.honest = honest['live']!;
  const told = await host.open(host.tag(host.live()), {}, undefined, (page) =>
    page.evaluate(async () => {
      const banner = document.querySelector('solidarity-banner')!;
      document.querySelector('main')!.append(banner);
      banner.remove();
      await new Promise((next) => setTimeout(next, 600));
      document.documentElement.append(banner);
    }),
  );
  expect(told.headlines).toEqual([feed.current.words['en']!.headline]);
  expect(told.asked).toEqual(['/feed']);
  isQuiet(told, 0);
  await told.close();
});

test('a clock that is off by a year, either way: the built-in words', async () => {
  host.answer = honestly;
  host.honest = honest['live']!;
  for (const off of [-365, 365]) {
    const told = await host.open(host.tag(host.live()), {
      before: (page) => page.clock.setFixedTime(now + off * 864e5),
    });
    expect(told.headlines).not.toContain(feed.current.words['en']!.headline);
    isQuiet(told, 1);
    await told.close();
  }
});

test('several banners: one request for each thing', async () => {
  host.answer = (response, _, path) =>
    honestly(response, path === '/feed' ? honest['live']! : honest['load']!, path);
  const live = host.live().replaceAll('data-', '');
  const more = ['en', 'ar', 'sw'].map(
    (lang) => `<solidarity-banner lang="${lang}" ${live} position="bottom"></solidarity-banner>`,
  );
  const words =
    '<solidarity-banner words="load" lang="sw" message="let-aid-in"></solidarity-banner>';
  const told = await host.open(host.tag(host.live()) + more.join('') + words + words);
  isQuiet(told, 0);
  expect(told.asked.toSorted()).toEqual(['/banner@9.9.9/sw.json', '/feed']);
  await told.close();
});

describe('what the server rendered stands while something is asked for', () => {
  test.each(['honestly', 'a page for sale', 'a head and no body'])('%s', async (kind) => {
    host.answer = (response, said, path) =>
      void setTimeout(() => (answers[kind] ?? honestly)(response, said, path), 300);
    host.honest = honest['live']!;
    const live = host.live().match(/"(.*)"/)![1]!;
    const told = await host.open(renderBanner({ lang: 'en', live }) + host.tag('data-lang="en"'));
    await expect
      .poll(() => told.page.locator('[part=headline]').textContent(), { timeout: 8000 })
      .toBe(answers[kind] ? builtIn : feed.current.words['en']!.headline);
    const shifts = await told.page.evaluate('window.shifts');
    expect(shifts).toEqual([]);
    expect(told.thrown).toEqual([]);
    await told.close();
  });
});
