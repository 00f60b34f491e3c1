// Readers: every theme, direction and position against axe, the tree that a screen reader gets, the keyboard, contrast, forced colours, print.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { positions, themes } from '../../packages/banner/src/options.ts';
import { bannerBox, Hosts, painted, plainPage } from './support/host.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let hosts: Hosts;
beforeAll(async () => {
  hosts = await Hosts.start();
});
afterAll(() => hosts?.close());

interface Finding {
  id: string;
  nodes: { html: string }[];
}
/** What axe finds wrong with the whole page, every rule on, contrast at 7. */
async function findings(page: Page): Promise<string[]> {
  const found = (await page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Finding[] }> };
    };
    const { violations } = await runner.run({
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    });
    return violations;
  })) as Finding[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

/** The banner's background. */
function ground(page: Page): Promise<string> {
  return page
    .locator('section[part=banner]')
    .evaluate((section) => getComputedStyle(section).backgroundColor);
}

/** Landmarks and headings of the whole page, in the order in which Chromium's own tree has them. */
async function landmarks(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: string[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id)!;
    const role = String(node.role?.value);
    if (/banner|main|region|contentinfo|alert|status|log/.test(role))
      found.push(`${role} ${String(node.name?.value ?? '')}`.trim());
    for (const child of node.childIds ?? []) visit(child);
  };
  visit(nodes[0]!.nodeId);
  return found;
}

describe.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
])('%s', (lang) => {
  test.each(themes)(
    '%s, in every position, light and dark readers: axe finds nothing',
    async (theme) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await hosts.open({ html: plainPage(''), context: { colorScheme } });
        await page.addScriptTag({ content: axe });
        for (const position of positions) {
          await page.evaluate(
            ([src, attributes]) => {
              document.querySelector('solidarity-banner')?.remove();
              const script = Object.assign(document.createElement('script'), { src });
              for (const [name, value] of attributes as [string, string][])
                script.setAttribute(`data-${name}`, value);
              document.querySelector('main')!.append(script);
            },
            [
              `${hosts.kit.origin}/banner.js`,
              Object.entries({ theme, position, lang, border: '' }),
            ] as const,
          );
          await bannerBox(page);
          expect([position, ...(await findings(page))]).toEqual([position]);
        }
        await close();
      }
    },
  );
});

test('the tree that a screen reader gets', async () => {
  const { page, close } = await hosts.open({});
  await bannerBox(page);
  expect(await page.locator('section[part=banner]').ariaSnapshot()).toMatchInlineSnapshot(`
    "- region "We call for a permanent ceasefire in Gaza.":
      - paragraph:
        - text: We call for a permanent ceasefire in Gaza.
        - link "Act now":
          - /url: https://techforpalestine.org/get-involved/
      - button "Close this message""
  `);
  // A landmark after the page's own, and nothing that is announced.
  expect(await landmarks(page)).toEqual([
    'banner',
    'main',
    'region We call for a permanent ceasefire in Gaza.',
  ]);
  await close();
});

test('keyboard: the link, then the button, then on; Escape gives the focus back', async () => {
  const { page, close } = await hosts.open({
    html: plainPage('<input id="q" aria-label="Search">', hosts.snippet()),
  });
  await bannerBox(page);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.shadowRoot?.activeElement?.getAttribute('part') ?? activeElement!.id;
    });
  await page.locator('main a').last().focus();
  const stops: string[] = [];
  for (let i = 0; i < 2; i++) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  }
  expect(stops).toEqual(['action', 'close']);
  const outline = await page.evaluate(() => {
    const button = document.querySelector('solidarity-banner')!.shadowRoot!.activeElement!;
    const box = button.getBoundingClientRect();
    return { style: getComputedStyle(button).outlineStyle, side: Math.min(box.width, box.height) };
  });
  expect(outline.style).toBe('solid');
  expect(outline.side).toBeGreaterThanOrEqual(24);
  await page.locator('#q').focus();
  await page.locator('solidarity-banner [part=close]').focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('solidarity-banner [part=banner]').count()).toBe(0);
  expect(await focused()).toBe('q');
  await close();
});

const [light, dark] = ['rgb(255, 255, 255)', 'rgb(27, 23, 20)'];

test('auto is as light or dark as the page, live: the device, a scheme, a class, a background', async () => {
  const { page, close } = await hosts.open({ context: { colorScheme: 'dark' } });
  await bannerBox(page);
  const shows = async (colour: string, what: string): Promise<void> => {
    await painted(page);
    expect([what, await ground(page)]).toEqual([what, colour]);
  };
  await shows(light, 'a page that knows no dark scheme is white on a dark device');
  await page.evaluate(() =>
    document.documentElement.style.setProperty('color-scheme', 'light dark'),
  );
  await shows(dark, 'a page that follows the device');
  await page.emulateMedia({ colorScheme: 'light' });
  await shows(light, 'and follows it back');
  await page.addStyleTag({ content: '.night { background: #15202b; color: #ddd }' });
  await page.evaluate(() => document.body.classList.add('night'));
  await shows(dark, 'a page with a theme of its own, by a class');
  await page.evaluate(() => document.body.classList.remove('night'));
  await shows(light, 'which is switched off');
  await close();
});

test('in the first frame that is painted it has the page’s colours and font already', async () => {
  const { page, close } = await hosts.open({
    html: `<head><meta charset="utf-8"><title>Host</title><style>body { background: #111; color: #eee; font: 20px Georgia, serif }</style></head><body>${hosts.snippet('', '')}<p>Text</p></body>`,
    before: (blank) =>
      blank.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        // What is there before a frame is shown by it: looked at when the frame was painted.
        const frame = (): void => {
          const section = document
            .querySelector('solidarity-banner')
            ?.shadowRoot?.querySelector('section');
          setTimeout(() => {
            if (section) {
              const { backgroundColor, fontFamily, fontSize } = getComputedStyle(section);
              seen.push(`${backgroundColor} ${fontFamily} ${fontSize}`);
            }
            requestAnimationFrame(frame);
          });
        };
        requestAnimationFrame(frame);
      }),
  });
  await bannerBox(page);
  await painted(page);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set([`${dark} Georgia, serif 18.75px`]));
  await close();
});

test('forced colours: words, link and button are told apart by lines, and the flag keeps its own', async () => {
  const { page, close } = await hosts.open({ context: { forcedColors: 'active' } });
  await bannerBox(page);
  const seen = await page.locator('solidarity-banner').evaluate((banner) => {
    const of = (part: string): CSSStyleDeclaration =>
      getComputedStyle(banner.shadowRoot!.querySelector(`[part=${part}]`)!);
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.color = 'Canvas';
    const canvas = getComputedStyle(probe).color;
    probe.remove();
    return {
      ground: of('banner').backgroundColor === canvas,
      link: of('action').textDecorationLine,
      close: of('close').borderTopColor !== canvas,
      flag: of('flag').forcedColorAdjust,
    };
  });
  expect(seen).toEqual({ ground: true, link: 'underline', close: true, flag: 'none' });
  await close();
});

test('more contrast: a line around it, and the link is underlined', async () => {
  const { page, close } = await hosts.open({});
  await page.emulateMedia({ contrast: 'more' });
  await bannerBox(page);
  const link = page.locator('solidarity-banner [part=action]');
  expect(await link.evaluate((a) => getComputedStyle(a).textDecorationLine)).toBe('underline');
  await close();
});

test('not printed', async () => {
  const { page, close } = await hosts.open({});
  await bannerBox(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('solidarity-banner').evaluate((b) => getComputedStyle(b).display)).toBe(
    'none',
  );
  await close();
});
