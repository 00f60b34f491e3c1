// The commands that print or draw: `snippet`, `render badge`, `campaigns`, `locales`.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../terminal/width.ts';
import { startHost } from '../testing/host.ts';
import { origin, useKit } from '../testing/kit.ts';

const { get, kit, path } = useKit();

describe('snippet', () => {
  test('prints the text alone on standard output, and the steps beside it', async () => {
    const { code, out, err } = await kit([
      'snippet',
      'markdown',
      '--lang',
      'ar',
      '--origin',
      origin,
      '--steps-lang',
      'de',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^\[!\[.*\]\(https:\/\/badges\.example\.org\/permanent-ceasefire\.svg\?lang=ar\)\]\(.*\)\n$/,
    );
    expect(err).toContain('1. Öffne die Datei README.md.');
  });

  test('as JSON has files and steps in words', async () => {
    const { out } = await kit(['snippet', 'rst', '--json', '--origin', origin]);
    const made = JSON.parse(out) as { files: { name: string }[]; steps: string[] };
    expect(made.files[0]?.name).toBe('README.rst');
    expect(made.steps[0]).toBe('Open the file README.rst.');
  });

  test('prints an image in a link for places without scripts', async () => {
    const { code, out, err } = await kit([
      'snippet',
      'ghost',
      '--without-script',
      '--origin',
      origin,
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^<a href="https:[^"]*"[^>]*><img\s+src="https:\/\/badges\.example\.org\/permanent-ceasefire\.svg[^<]*><\/a>\n$/,
    );
    expect(
      await kit(['snippet', 'markdown', '--without-script', '--origin', origin]),
    ).toMatchObject({ code: 2 });
  });

  test('names the option where the steps send to that image', async () => {
    const host = await startHost();
    const hash = `sha384-${'A'.repeat(64)}`;
    host.files.set('/release.json', JSON.stringify({ version: '9.0.0', integrity: hash }));
    const { err } = await kit(['snippet', 'webflow', '--origin', host.origin]);
    await host.close();
    expect(err).toContain('solidarity-kit snippet webflow --without-script');
  });

  test('lists every target', async () => {
    const { out } = await kit(['snippet', '--list', '--json']);
    expect((JSON.parse(out) as unknown[]).length).toBeGreaterThan(40);
  });

  test.each([
    [['snippet'], '--list'],
    [['snippet', 'geocities', '--origin', origin], 'wordpress-block'],
    [['snippet', 'markdown', '--origin', origin, '--scale', 'x'], 'whole number'],
    [['snippet', 'html', '--position', 'middle'], 'sticky'],
    [
      ['snippet', 'html', '--style', 'flat', '--origin', origin],
      '--style: this is an option of badges',
    ],
    [
      ['snippet', 'markdown', '--no-dismissible', '--origin', origin],
      '--no-dismissible: this is an option of banners',
    ],
  ])('%j says what there is', async (args, hint) => {
    const { code, err } = await kit(args);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });
});

describe('render badge', () => {
  test('writes an SVG with the words of the message, and a PNG at its scale', async () => {
    expect(await kit(['render', 'badge', 'a.svg', '--lang', 'ar'])).toEqual({
      code: 0,
      out: '',
      err: '✓ a.svg\n',
    });
    const svg = await get('a.svg');
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
    expect(svg).toContain('وقف دائم لإطلاق النار');
    expect((await kit(['render', 'badge', 'a.png', '--scale', '3'])).code).toBe(0);
    const png = await readFile(path('a.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(20)).toBe(60);
  });

  test('prints an SVG when no file is named', async () => {
    const { out } = await kit(['render', 'badge', '--text', 'Gaza', '--style', 'for-the-badge']);
    expect(out).toMatch(/^<svg .*height="28"/s);
  });

  test.each([
    [['a.gif'], '.svg or .png'],
    [['a.svg', '--message', 'no-such'], 'solidarity-kit campaigns'],
    [['a.svg', '--style', 'fancy'], '--style'],
    [['a.svg', '--color', 'nocolor'], '--color'],
    [['a.svg', '--logo', 'no-such-brand'], '--logo'],
    [['a.png', '--scale', '9'], '--scale'],
  ])('%j is refused with the option', async (args, hint) => {
    const { code, err } = await kit(['render', 'badge', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });

  test.each([
    ['ガザ', '停戦今', 'ja'],
    ['ライセンス', '無料', 'ja'],
    ['한국어', '漢字', 'ko'],
  ])(
    '%s | %s is in the font of its language throughout, with no box',
    async (label, text, lang) => {
      const words = ['render', 'badge', '--label', label, '--text', text];
      const { out } = await kit(words);
      // The frame of a character that no font has.
      expect(out).not.toContain('v-357h250v357zm30-30h190v-297h-190z');
      const told = await kit([...words, '--lang', lang]);
      expect(out).toBe(told.out.replace(` lang="${lang}"`, ''));
    },
  );

  test('refuses a text that would be cut, and writes nothing', async () => {
    const heavy = Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x1_f4_00 + i));
    const { code, err } = await kit(['render', 'badge', 'a.svg', '--text', heavy.join('')]);
    expect(code).toBe(2);
    expect(err).toMatch(/--text: too long for a badge; shown are the first \d+ of 200 characters/);
    await expect(get('a.svg')).rejects.toThrow('ENOENT');
  });

  test('says so when the folder is not there', async () => {
    expect(await kit(['render', 'badge', 'no/a.svg'])).toMatchObject({
      code: 3,
      err: expect.stringMatching(/the folder .*no does not exist; make it first/),
    });
  });
});

describe('lists', () => {
  test('campaigns fit a narrow terminal, and are one line each in a pipe', async () => {
    const narrow = await kit(['campaigns'], {
      terminal: true,
      columns: 40,
      env: { NO_COLOR: '1' },
    });
    for (const line of narrow.out.split('\n').filter((each) => !each.includes('https:')))
      expect(widthOf(line)).toBeLessThanOrEqual(40);
    const piped = await kit(['campaigns', '--lang', 'ar']);
    expect(piped.out).toMatch(/^ceasefire-now +mild +\S.*غزة/m);
  });

  test('campaigns as JSON is the document of the service', async () => {
    const { out } = await kit(['campaigns', '--json']);
    expect(JSON.stringify(JSON.parse(out))).toContain('"ceasefire-now"');
  });

  test('locales say whether a native speaker has read them', async () => {
    const { out } = await kit(['locales']);
    expect(out).toMatch(/^ar +rtl +(not reviewed|reviewed)/m);
    const list = JSON.parse((await kit(['locales', '--json'])).out) as { tag: string }[];
    expect(list.map(({ tag }) => tag)).toContain('ur');
  });
});
