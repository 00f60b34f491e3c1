// Badges end to end: what a reader sees and hears.
import { describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { OptionError } from '@solidarity-kit/options';
import { encode, quickest, svgOf } from './draw/encode.ts';
import { errorBadge } from './error-badge.ts';
import { icons, styles } from './lists.ts';
import { parseBadge } from './parse/parse.ts';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { createBadges } from './badges.ts';
import { nodeLogo } from './logos/node.ts';
import { badges, elements, outliner, root } from './testing.ts';

describe('a badge', () => {
  it('is an image with a name, 20 px high', async () => {
    const svg = await badges.draw({
      label: 'Palestine',
      message: 'Ceasefire now',
      icon: 'palestine',
    });
    expect(root(svg).attributes).toMatchObject({
      height: '20',
      role: 'img',
      'aria-label': 'Palestine: Ceasefire now',
      dir: 'ltr',
    });
    expect(elements(svg).find(({ name }) => name === 'title')?.text).toBe(
      'Palestine: Ceasefire now',
    );
  });

  it('has the label on the right, and the icon to the right of it, when the message is Arabic', async () => {
    const svg = await badges.draw({
      label: 'فلسطين',
      message: 'أوقفوا إطلاق النار الآن',
      icon: 'palestine',
      lang: 'ar',
      labelColor: '000000',
      color: '00ff00',
      style: 'flat-square',
    });
    expect(root(svg).attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
    const width = Number(root(svg).attributes['width']);
    // The right ground is drawn first, under the left one.
    const [right, left] = elements(svg)
      .filter(({ attributes }) => attributes['fill'])
      .map(({ attributes }) => attributes);
    expect(left?.['fill']).toBe('#00ff00');
    expect(right?.['fill']).toBe('#000000');
    const flag = elements(svg).findLast(({ name }) => name === 'g');
    expect(flag?.attributes['transform']).toBe(`translate(${width - 6 - 20} 4)`);
  });

  it('is the same bytes for the same options', async () => {
    const input = {
      label: 'غزة',
      message: 'Let aid in',
      icon: 'key',
      theme: 'auto',
      style: 'plastic',
    };
    expect(await badges.draw(input)).toBe(await badges.draw({ ...input }));
  });

  it('is the same as text and as bytes', async () => {
    for (const message of [
      'Ceasefire now',
      'أوقفوا إطلاق النار الآن',
      '🍉 é 停火',
      'x'.repeat(2000),
      '🍉'.repeat(900),
    ]) {
      const spec = parseBadge({ message, icon: 'dove', link: 'https://example.org/é' });
      const drawn = await badges.render(spec);
      expect(new TextDecoder().decode(encode(drawn))).toBe(svgOf(drawn));
    }
  });

  it('is drawn at once when all that it needs is loaded, and not before', async () => {
    const fresh = createBadges(createNodeOutliner(), { logo: nodeLogo });
    for (const input of [
      { label: 'Palestine', message: 'Ceasefire now' },
      { label: 'فلسطين', message: 'أوقفوا إطلاق النار' },
      { label: '停火', message: '🕊️', lang: 'ja' },
      { message: 'नमस्ते', style: 'for-the-badge' },
      { message: 'code', logo: 'github' },
    ]) {
      const spec = parseBadge(input);
      expect(fresh.renderSync(spec), spec.name).toBeUndefined();
      const loaded = await fresh.render(spec);
      const drawn = fresh.renderSync(spec)!;
      expect(drawn).toEqual(loaded);
      const sent = quickest(drawn);
      const ascii = /^[ -~]*$/.test(spec.name);
      expect(typeof sent === 'string', spec.name).toBe(ascii);
      const text = typeof sent === 'string' ? sent : new TextDecoder().decode(sent);
      expect(text).toBe(await badges.draw(input));
    }
  });

  it('is compact', async () => {
    const svg = await badges.draw({ label: 'Tech for Palestine', message: 'Ceasefire Now' });
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(4000);
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(1600);
  });

  it.each(styles.map(({ name }) => name))(
    '%s is drawn with every icon, theme and direction',
    async (style) => {
      for (const { name: icon } of icons)
        for (const theme of ['light', 'dark', 'auto'])
          for (const message of ['Ceasefire now', 'أوقفوا إطلاق النار الآن', '']) {
            const svg = await badges.draw({
              style,
              icon,
              theme,
              message,
              label: message && 'Gaza',
            });
            const height = { 'for-the-badge': '28', plastic: '18' }[style] ?? '20';
            expect(root(svg).attributes['height']).toBe(height);
            expect(svg).not.toMatch(/\bstyle=|<script|NaN|undefined|Infinity/);
            expect(/<style>/.test(svg)).toBe(theme === 'auto');
          }
    },
  );

  it('holds nothing that is loaded', async () => {
    const svg = await badges.draw({
      message: '🇵🇸 <&"\'> 🍉',
      logo: 'github',
      icon: 'dove',
      style: 'plastic',
    });
    const values = elements(svg).flatMap(({ attributes }) =>
      Object.entries(attributes).filter(([name]) => name !== 'xmlns'),
    );
    expect(values.filter(([, value]) => /https?:|data:|url\((?!#)/.test(value))).toEqual([]);
  });

  it('carries its link without hiding it from a screen reader', async () => {
    const svg = await badges.draw({ message: 'Act', link: 'https://example.org/?a=1&b="2"' });
    expect(root(svg).attributes['role']).toBeUndefined();
    expect(elements(svg).find(({ name }) => name === 'a')?.attributes).toMatchObject({
      href: 'https://example.org/?a=1&b=%222%22',
      rel: 'noopener noreferrer',
      'aria-label': 'Act',
    });
  });
});

/** Path of the last text in the largest style. */
async function pathOf(message: string, lang: string): Promise<string | undefined> {
  const svg = await badges.draw({ message, lang, style: 'for-the-badge' });
  return elements(svg).findLast(({ name }) => name === 'path')?.attributes['d'];
}

async function widthOf(message: string): Promise<number> {
  return Number(root(await badges.draw({ message, style: 'for-the-badge' })).attributes['width']);
}

describe('capitals', () => {
  it('follow the language', async () => {
    expect(await pathOf('izmir', 'tr')).toBe(await pathOf('İZMİR', 'tr'));
    expect(await pathOf('izmir', 'en')).toBe(await pathOf('IZMIR', 'en'));
  });

  it('are spaced, and Arabic is not', async () => {
    const extra = (await widthOf('A'.repeat(21))) - (await widthOf('A'));
    expect(extra).toBeGreaterThan(20 * (1 + 6));
    const word = 'فلسطين';
    const bare = outliner.outline(word, { style: { size: 13.5, weight: 600 }, lang: 'ar' });
    expect(await pathOf(word, 'ar')).toBe(bare.d);
  });
});

describe('logos', () => {
  it('are drawn, and an unknown one is named', async () => {
    const svg = await badges.draw({ logo: 'GitHub', logoColor: 'ffff00' });
    expect(root(svg).attributes['aria-label']).toBe('GitHub');
    expect(svg).toContain('fill="#ffff00"');
    const error = await badges
      .draw({ message: 'x', logo: 'nobrandhasthis' })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(OptionError);
    expect(error).toMatchObject({ option: 'logo', given: 'nobrandhasthis' });
  });
});

describe('errorBadge', () => {
  it.each([
    ['Unknown message', 'tatreez', 'en'],
    ['رسالة غير معروفة', 'for-the-badge', 'ar'],
    ['x', 'no such style', ''],
    ['', '', ''],
    ['\u0000', 'flat', 'en'],
  ])('draws %j in %j, %j', async (text, style, lang) => {
    const spec = parseBadge(errorBadge({ text, style, lang }));
    const svg = svgOf(await badges.render(spec));
    expect(root(svg).attributes['aria-label']).toBe(text.replace('\u0000', '') || '?');
  });

  it('looks like no campaign: grey, with a warning sign, two parts where there is a hint', () => {
    const { color, labelColor, icon, label, message } = parseBadge(
      errorBadge({ text: 'No message is called “x”', hint: 'Did you mean “y”?' }),
    );
    expect([color?.light.hex, labelColor?.light.hex]).toEqual(['#595959', '#595959']);
    expect(icon?.name).toBe('warning');
    expect([label, message]).toEqual(['No message is called “x”', 'Did you mean “y”?']);
    expect(icons.map(({ name }) => name)).not.toContain('warning');
  });
});
