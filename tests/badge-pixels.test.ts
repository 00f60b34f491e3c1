// Badges as Chromium draws them, pixel by pixel: segments, capitals and stripes end on whole pixels, and a dark page gets the dark colours.
import { createNodeOutliner } from '../packages/outline/src/node.ts';
import { createBadges, styles, type BadgeInput } from '../packages/badge/src/index.ts';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';

const badges = createBadges(createNodeOutliner());
/** The policy under which the service sends its images. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A badge's pixels at 1x, as six hexadecimal digits. */
async function draw(input: BadgeInput, colorScheme: 'light' | 'dark' = 'light') {
  const svg = await badges.draw(input);
  const [width, height] = [/ width="(\d+)"/, / height="(\d+)"/].map((find) =>
    Number(find.exec(svg)?.[1]),
  ) as [number, number];
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  try {
    await page.route('**', (route) =>
      route.fulfill({
        body: svg,
        contentType: 'image/svg+xml',
        headers: { 'content-security-policy': policy },
      }),
    );
    await page.goto('http://badge.test/badge.svg');
    const png = PNG.sync.read(await page.screenshot());
    const pixels = Buffer.from(png.data);
    const at = (x: number, y: number): string =>
      pixels
        .readUIntBE((y * png.width + x) * 4, 3)
        .toString(16)
        .padStart(6, '0');
    const row = (y: number): string[] => Array.from({ length: png.width }, (_, x) => at(x, y));
    const column = (x: number, from: number, to: number): string[] =>
      Array.from({ length: to - from }, (_, i) => at(x, from + i));
    return { width, height, at, row, column };
  } finally {
    await page.close();
  }
}

/** The values of a list, neighbours of the same value as one, with how many there are. */
function runs(values: readonly string[]): [value: string, length: number][] {
  const found: [string, number][] = [];
  for (const value of values) {
    const last = found.at(-1);
    if (last?.[0] === value) last[1]++;
    else found.push([value, 1]);
  }
  return found;
}

const colors = { labelColor: '1b1714', color: '9e1b32' };

describe('segments', () => {
  test.each(['flat', 'flat-square', 'for-the-badge'])(
    'of %s meet on a whole pixel',
    async (style) => {
      for (const message of ['Ceasefire now', 'i', 'سرور', 'T'.repeat(30)]) {
        const more = { style, ...colors, labelColor: '555555' };
        const { row } = await draw({ label: 'Palestine', message, ...more });
        // Below the round corners, above the letters: nothing but the grounds.
        const found = runs(row(4)).map(([value]) => value);
        const rtl = message.startsWith('س');
        expect(found).toEqual(rtl ? ['9e1b32', '555555'] : ['555555', '9e1b32']);
      }
    },
  );

  test.each(['flat', 'flat-square', 'plastic', 'for-the-badge'])(
    'of %s have an edge of one pixel where the page would swallow them, and none where they meet',
    async (style) => {
      for (const message of ['now', 'سرور']) {
        const input = { label: 'sea', message, color: 'ffffff', labelColor: '0d1117', style };
        const { row, column, width, height } = await draw(input);
        // Below the round corners, above letters without ascenders.
        const across = runs(row(5)).filter(([value]) => /^(?!ffffff|0d1117)/.test(value));
        expect(across.map(([, length]) => length)).toEqual([1, 1]);
        for (const x of [width >> 2, width - (width >> 2)]) {
          const down = column(x, 0, height);
          expect(['ffffff', '0d1117']).not.toContain(down[0]);
          expect(['ffffff', '0d1117']).not.toContain(down.at(-1));
        }
      }
    },
  );

  test.each(styles.map(({ name }) => name))(
    'of %s fill the whole height and width',
    async (style) => {
      const { at, width, height } = await draw({
        label: 'Gaza',
        message: 'Let aid in',
        style,
        ...colors,
      });
      for (const [x, y] of [
        [width >> 2, 0],
        [width - 8, 0],
        [width >> 2, height - 1],
        [width - 8, height - 1],
        [0, height >> 1],
        [width - 1, height >> 1],
      ] as const)
        expect(at(x, y)).not.toBe('ffffff');
    },
  );
});

describe('letters', () => {
  test('stand on a whole pixel, and capitals end on one', async () => {
    const { row } = await draw({ message: 'HEFTLI', style: 'flat-square', color: '005500' });
    const brightest = (y: number): number =>
      Math.max(...row(y).map((pixel) => Number.parseInt(pixel.slice(0, 2), 16)));
    // Baseline 14, capitals 8 high: ink in rows 6 to 13, and in no other.
    expect(brightest(5)).toBeLessThan(40);
    expect(brightest(6)).toBeGreaterThan(200);
    expect(brightest(13)).toBeGreaterThan(200);
    expect(brightest(14)).toBeLessThan(40);
  });

  test.each(styles.map(({ name }) => name))(
    'of Arabic join in %s: no empty column from the first to the last',
    async (style) => {
      const { at, column, width, height } = await draw({
        message: 'لبسلستبيفسبس',
        style,
        icon: 'none',
        color: '000000',
      });
      const ground = at(width - 4, height >> 1);
      const inked = Array.from({ length: width - 6 }, (_, i) =>
        column(i + 3, 3, height - 3).some((pixel) => pixel !== ground),
      );
      const word = inked.slice(inked.indexOf(true), inked.lastIndexOf(true));
      expect(word.length).toBeGreaterThan(40);
      expect(word).not.toContain(false);
    },
  );

  test('the check above can fail: letters that do not join leave columns empty', async () => {
    const { column, width } = await draw({
      message: 'HHH',
      style: 'for-the-badge',
      color: '000000',
    });
    const empty = Array.from({ length: width - 18 }, (_, i) => i + 9).filter((x) =>
      column(x, 4, 24).every((pixel) => pixel === '000000'),
    );
    expect(empty.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the flag', () => {
  test.each([
    ['flat', 3, 5],
    ['for-the-badge', 4, 8],
  ])('of %s has three stripes of %i pixels each', async (style, stripe, top) => {
    const { column } = await draw({ message: 'Gaza', icon: 'palestine', style });
    const x = style === 'flat' ? 22 : 32;
    expect(runs(column(x, top, top + stripe * 3))).toEqual([
      ['000000', stripe],
      ['ffffff', stripe],
      ['007a3d', stripe],
    ]);
  });
});

describe('theme=auto', () => {
  test.each(styles.map(({ name }) => name))(
    '%s: is light on a light page, dark on a dark one, within the service’s policy',
    async (style) => {
      const input = { label: 'Gaza', message: 'Let aid in', style };
      const pixels = async (theme: string, scheme: 'light' | 'dark') => {
        const { row, height } = await draw({ ...input, theme }, scheme);
        // Without the round corners, whose soft pixels differ by whether there is an edge.
        return Array.from({ length: height - 10 }, (_, y) => row(y + 5)).join();
      };
      const [light, dark] = [await pixels('light', 'dark'), await pixels('dark', 'light')];
      expect(light).not.toBe(dark);
      expect(await pixels('auto', 'light')).toBe(light);
      expect(await pixels('auto', 'dark')).toBe(dark);
    },
  );
});
