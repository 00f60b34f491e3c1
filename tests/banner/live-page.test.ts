// The signed feed on pages that break what it needs, or change while it is on its way: the built-in words stand, nothing escapes to the page, one request.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feed, signed } from '../../packages/campaigns/src/feed/testing/forger.ts';
import { HostileHost, isQuiet, type Told } from './support/hostile.ts';

let host: HostileHost;
beforeAll(async () => {
  host = await HostileHost.start();
  host.honest = await signed();
});
afterAll(() => host?.close());

/** Opens a page in which something is broken first, and which follows the feed. */
const follow = (breaks: string, headers: Record<string, string> = {}): Promise<Told> =>
  host.open(host.tag(host.live()), { headers }, breaks);

const builtIn = 'We call for a permanent ceasefire in Gaza.';
const signedWords = feed.current.words['en']!.headline;
const json = '{ headers: { "content-type": "application/json" } }';
const replaced = (owner: string, name: string, value: string) =>
  `Object.defineProperty(${owner}, '${name}', { configurable: true, ${value} })`;
const throwing = "get() { throw new Error('theirs') }";

describe('the built-in words stand, with one line in the console', () => {
  test.each([
    ['no fetch', 'delete window.fetch'],
    ['a fetch that throws', 'window.fetch = () => { throw new Error("theirs") }'],
    ['a fetch that gives nothing', 'window.fetch = () => undefined'],
    ['a fetch that gives something else', 'window.fetch = async () => ({ ok: true })'],
    ['a fetch that never ends', 'window.fetch = () => new Promise(() => {})'],
    ['a fetch that fails with nothing', 'window.fetch = () => Promise.reject()'],
    ['an answer without a body', `window.fetch = async () => new Response(null, ${json})`],
    ['no AbortSignal.timeout, as in older browsers', 'delete AbortSignal.timeout'],
    ['no TextDecoder', 'delete window.TextDecoder'],
    [
      'no Promise.race, and no fetch',
      'delete Promise.race; window.fetch = () => Promise.reject(1)',
    ],
    ['no crypto.subtle, as without https', replaced('crypto', 'subtle', 'value: undefined')],
    ['a crypto that throws', replaced('window', 'crypto', throwing)],
    [
      'storage that throws, and no fetch',
      `${replaced('window', 'localStorage', throwing)}; delete window.fetch`,
    ],
  ])('%s', async (_, breaks) => {
    const told = await follow(breaks);
    expect(told.headlines).toEqual([builtIn]);
    isQuiet(told, 1);
    // In words: the address, without the keys that stand after it.
    expect(told.said[0]).toContain(`live ${host.origin}/feed: `);
    expect(told.asked.length).toBeLessThan(2);
    await told.close();
  });

  test.each([
    ['an object', 'Object.create(null)'],
    ['a symbol', 'Symbol("x")'],
  ])(
    'a fetch that fails with %s that cannot be written: what the browser says of that',
    async (_, thing) => {
      const told = await follow(`window.fetch = () => Promise.reject(${thing})`);
      expect([told.headlines, told.thrown, told.said]).toEqual([
        [builtIn],
        [],
        [expect.stringContaining('Cannot convert')],
      ]);
      await told.close();
    },
  );

  test('a policy that forbids it', async () => {
    const told = await follow('', {
      'content-security-policy': `default-src 'none'; script-src ${host.origin}; connect-src 'none'; require-trusted-types-for 'script'`,
    });
    expect([told.headlines, told.asked]).toEqual([[builtIn], []]);
    isQuiet(told, 1);
    await told.close();
  });

  test('an honest feed that comes when the banner no longer waits: words do not change while they are read', async () => {
    const told = await follow(
      `const real = window.fetch;
      window.fetch = async (address) => {
        await new Promise((go) => (window.go = go));
        const answer = await real(address);
        window.came = answer.clone().text();
        return answer;
      };`,
    );
    expect(told.headlines).toEqual([builtIn]);
    await told.page.evaluate(async () => {
      const page = window as unknown as { go(): void; came?: Promise<string> };
      page.go();
      while (!page.came) await new Promise((next) => setTimeout(next, 20));
      await page.came;
      // The signatures take a moment.
      await new Promise((next) => setTimeout(next, 500));
      document.querySelector('solidarity-banner')!.setAttribute('theme', 'dark');
      await new Promise(requestAnimationFrame);
    });
    expect(await told.page.locator('[part=headline]').textContent()).toBe(builtIn);
    isQuiet(told, 1);
    await told.close();
  });
});

describe('what two keys have signed is shown all the same', () => {
  test.each([
    ['storage that throws', replaced('window', 'localStorage', throwing)],
    ['words in the prototype', "Object.prototype.current = { headline: 'Not ours' }"],
    ['no console', 'delete window.console; window.console = undefined'],
    ['no TextDecoderStream', 'delete window.TextDecoderStream'],
  ])('%s', async (_, breaks) => {
    const told = await follow(breaks);
    expect([told.headlines, told.asked]).toEqual([[signedWords], ['/feed']]);
    isQuiet(told, 0);
    await told.close();
  });
});
