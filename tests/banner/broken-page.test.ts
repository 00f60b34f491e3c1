// A page that broke the platform: every global, document property and prototype method that the script names, missing, throwing or clobbered. No error of ours reaches the page.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderBanner } from '../../packages/banner/src/server.ts';
import { Hosts } from './support/host.ts';

let hosts: Hosts;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  hosts = await Hosts.start();
  const context = await hosts.browser.newContext({ viewport: { width: 800, height: 600 } });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
});
afterAll(() => hosts?.close());

/** Names that the browser and the test itself need to get as far as our script. */
const needed = /^(window|self|document|location|top|globalThis|undefined|NaN|Infinity)$/;

/** Every name in the script's text that is a global, or a property of one of these prototypes, in Chromium. */
async function named(): Promise<{ globals: string[]; onDocument: string[]; methods: string[] }> {
  await page.goto(hosts.serve(''));
  const found = await page.evaluate((text) => {
    const words = [...new Set(text.match(/[A-Za-z_$][\w$]*/g))];
    const owners = ['Document', 'Element', 'Node', 'HTMLElement', 'EventTarget', 'ShadowRoot'];
    owners.push('CSSStyleSheet', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver');
    owners.push('Storage', 'CustomElementRegistry', 'DOMTokenList', 'CSSStyleDeclaration');
    return {
      globals: words.filter((word) => Object.hasOwn(window, word)),
      onDocument: words.filter((word) => word in document),
      methods: owners.flatMap((owner) => {
        const { prototype } = window[owner as 'Element'];
        return words
          .filter((word) => word !== 'constructor')
          .filter((word) => Object.getOwnPropertyDescriptor(prototype, word)?.configurable)
          .map((word) => `${owner}.${word}`);
      }),
    };
  }, hosts.script);
  return { ...found, globals: found.globals.filter((name) => !needed.test(name)) };
}

/** A server-rendered banner, which the browser upgrades by itself, and the script's own. */
const markup = renderBanner({ message: 'let-aid-in', lang: 'en', position: 'bottom' });

/** Opens a page that `breaks` something first. @returns what was thrown into the page */
async function open(breaks: string): Promise<string[]> {
  errors.length = 0;
  const script = `<script src="${hosts.kit.origin}/banner.js"></script>`;
  await page.goto(
    hosts.serve(
      `<head><meta charset="utf-8"><title>Host</title></head><body><p>Host</p>${breaks}${markup}${script}</body>`,
    ),
  );
  // Two frames, asked for from outside, as the page's own may be broken: updates and measures are done by then.
  const session = await page.context().newCDPSession(page);
  for (let frame = 0; frame < 3; frame++) await drawFrame(session);
  await session.detach();
  return [...errors];
}

/** Has one frame drawn. On a busy machine the browser sometimes cannot capture it, and says so; the next time it can. */
async function drawFrame(session: CDPSession, tries = 5): Promise<void> {
  try {
    await session.send('Page.captureScreenshot', {
      clip: { x: 0, y: 0, width: 8, height: 8, scale: 1 },
    });
  } catch (error) {
    if (tries === 1) throw error;
    await drawFrame(session, tries - 1);
  }
}

const shown = (): Promise<number> =>
  page.locator('solidarity-banner section[part=banner]').filter({ visible: true }).count();

const ways: Record<string, (name: string) => string> = {
  missing: (name) => `delete window.${name}; window.${name} = undefined;`,
  throwing: (name) =>
    `Object.defineProperty(window, '${name}', { configurable: true, get() { throw new Error('broken') } });`,
  'of another kind': (name) => `window.${name} = { not: 'it' };`,
  'failing when called': (name) =>
    `window.${name} = function () { throw new Error('broken') }; window.${name}.prototype = {};`,
};

test('the page as it is has both banners', async () => {
  expect(await open('')).toEqual([]);
  expect(await shown()).toBe(2);
});

describe('every global', () => {
  test.each(Object.keys(ways))('%s', { timeout: 240_000 }, async (way) => {
    const { globals } = await named();
    expect(globals.length).toBeGreaterThan(25);
    const thrown: string[] = [];
    for (const name of globals)
      for (const error of await open(`<script>try { ${ways[way]!(name)} } catch {}</script>`))
        thrown.push(`${name}: ${error}`);
    expect(thrown).toEqual([]);
  });
});

test('every property of the document, clobbered by a name', { timeout: 240_000 }, async () => {
  const { onDocument } = await named();
  expect(onDocument).toEqual(expect.arrayContaining(['addEventListener', 'createElement']));
  const thrown: string[] = [];
  for (const name of onDocument)
    for (const error of await open(`<img alt="" name="${name}">`)) thrown.push(`${name}: ${error}`);
  expect(thrown).toEqual([]);
});

test('every method and property of the prototypes, throwing', { timeout: 240_000 }, async () => {
  const { methods } = await named();
  expect(methods).toEqual(expect.arrayContaining(['Element.attachShadow', 'Node.insertBefore']));
  const thrown: string[] = [];
  for (const method of methods) {
    const [owner, name] = method.split('.') as [string, string];
    const breaks = `Object.defineProperty(${owner}.prototype, '${name}', { configurable: true, get() { throw new Error('broken') }, set() { throw new Error('broken') } })`;
    for (const error of await open(`<script>${breaks}</script>`))
      thrown.push(`${method}: ${error}`);
  }
  expect(thrown).toEqual([]);
});

test.each(['ResizeObserver', 'MutationObserver', 'requestAnimationFrame', 'console', 'matchMedia'])(
  'without %s there is a banner all the same',
  async (name) => {
    expect(await open(`<script>${ways['throwing']!(name)}</script>`)).toEqual([]);
    expect(await shown()).toBe(2);
  },
);

test('what a page adds to Object.prototype becomes no attribute, and no script', async () => {
  const breaks = `<script>window.ran = 0; for (const name of ['onmouseover', 'onclick', 'style', 'href', 'undefined'])
    Object.prototype[name] = 'window.ran++';</script>`;
  expect(await open(breaks)).toEqual([]);
  expect(await shown()).toBe(2);
  await page.locator('solidarity-banner [part=headline]').first().hover();
  const inside = await page.evaluate(() =>
    [...document.querySelectorAll('solidarity-banner')].flatMap((banner) =>
      [banner, ...banner.shadowRoot!.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({ name, value }) => `${name}=${value}`),
      ),
    ),
  );
  expect(inside.filter((attribute) => /^on|^undefined|ran/.test(attribute))).toEqual([]);
  expect(await page.evaluate('window.ran')).toBe(0);
});
