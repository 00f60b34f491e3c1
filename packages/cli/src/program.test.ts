// The command as a person meets it: what it says, in colour or not, in a narrow terminal or a pipe, and the code it ends with.
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  lstat,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './program.ts';
import { widthOf } from './terminal/width.ts';
import type { Io } from './terminal/io.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'solidarity-kit-'));
});
afterEach(() => rm(folder, { recursive: true }));

const origin = 'https://badges.example.org';

/** Runs the command in the folder and gives what it wrote and its code. */
async function kit(args: string[], { terminal = false, columns = 80, env = {} as Io['env'] } = {}) {
  const said = { out: '', err: '' };
  const output = (key: 'out' | 'err') => ({
    write: (text: string) => void (said[key] += text),
    isTerminal: terminal,
    columns,
  });
  const code = await run(args, { out: output('out'), err: output('err'), env, cwd: folder });
  return { code, ...said };
}

const put = (name: string, text: string | Uint8Array) => writeFile(join(folder, name), text);
const get = (name: string) => readFile(join(folder, name), 'utf8');

describe('add', () => {
  test('finds the README of the current folder, says what it did, and does it once', async () => {
    await put('Readme.md', '# T\n\nText.\n');
    expect(await kit(['add', '--origin', origin])).toEqual({
      code: 0,
      out: '✓ Readme.md has a badge now\n',
      err: '',
    });
    expect(await get('Readme.md')).toBe(
      `# T\n\n[![Palestine: ceasefire now](${origin}/ceasefire-now.svg)](https://techforpalestine.org/learn-more)\n\nText.\n`,
    );
    expect(await kit(['add', '--origin', origin, '--message', 'let-aid-in'])).toEqual({
      code: 0,
      out: '· Readme.md has a badge already\n',
      err: '',
    });
  });

  test('takes the service from the environment', async () => {
    await put('README.rst', 'T\n=\n\nTitle\n=====\n');
    expect(
      await kit(['add'], { env: { SOLIDARITY_KIT_ORIGIN: 'https://k.example/' } }),
    ).toMatchObject({ code: 0 });
    expect(await get('README.rst')).toContain(
      '.. image:: https://k.example/ceasefire-now.svg\n   :alt: ',
    );
  });

  test('says how to name a service when none is named', async () => {
    await put('README.md', '# T\n');
    const { code, err } = await kit(['add']);
    expect(code).toBe(2);
    expect(err).toMatch(/--origin https:.*SOLIDARITY_KIT_ORIGIN/);
    expect(await get('README.md')).toBe('# T\n');
  });

  test('keeps a byte order mark, Windows line ends, a missing last line end, the mode and a symbolic link', async () => {
    await put('real.md', '\uFEFF# T\r\n\r\nText.');
    await chmod(join(folder, 'real.md'), 0o604);
    await symlink('real.md', join(folder, 'README.md'));
    expect((await kit(['add', '--origin', origin])).code).toBe(0);
    const text = await get('real.md');
    expect(text.startsWith('\uFEFF# T\r\n\r\n[![')).toBe(true);
    expect(text.endsWith(')\r\n\r\nText.')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect((await stat(join(folder, 'real.md'))).mode & 0o777).toBe(0o604);
    expect((await lstat(join(folder, 'README.md'))).isSymbolicLink()).toBe(true);
    expect((await kit(['remove'])).code).toBe(0);
    expect(await get('real.md')).toBe('\uFEFF# T\r\n\r\nText.');
  });

  test('with own words, knows its badge again by the service', async () => {
    await put('README.md', '# T\n');
    await kit(['add', '--origin', origin, '--text', 'Gaza', '--label', 'Stand with']);
    expect(await get('README.md')).toContain('/static/v1?label=Stand%20with&message=Gaza');
    expect((await kit(['add', '--origin', origin])).out).toContain('has a badge already');
    await kit(['remove', '--origin', origin]);
    expect(await get('README.md')).toBe('# T\n');
  });

  test('--picture writes one badge for light and one for dark pages, which comes out again', async () => {
    await put('README.md', '# T\n\nText.\n');
    await kit(['add', '--picture', '--origin', origin]);
    expect(await get('README.md')).toContain(
      '<picture><source media="(prefers-color-scheme: dark)"',
    );
    expect((await kit(['add', '--origin', origin])).out).toContain('has a badge already');
    await kit(['remove']);
    expect(await get('README.md')).toBe('# T\n\nText.\n');
  });

  test('--dry-run shows what would change and changes nothing', async () => {
    await put('README.md', '# T\n');
    const { code, out } = await kit(['add', '--dry-run', '--origin', origin]);
    expect(code).toBe(0);
    expect(out).toMatch(/^--- README\.md\n\+\+\+ README\.md\n@@ -1,1 \+1,3 @@\n # T\n\+\n\+\[!\[/);
    expect(await get('README.md')).toBe('# T\n');
  });

  test('--check fails where a badge is missing, needs no service, and changes nothing', async () => {
    await put('README.md', '# T\n');
    expect(await kit(['add', '--check'])).toEqual({
      code: 1,
      out: '✗ README.md has no badge\n',
      err: '',
    });
    expect(await get('README.md')).toBe('# T\n');
  });

  test.each([
    ['missing.md', 'there is no such file'],
    ['notes.txt', 'none of the formats'],
    ['latin1.md', 'not UTF-8'],
  ])('%s: says what is wrong with a file, and goes on with the others', async (name, problem) => {
    await put('notes.txt', 'x');
    await put('latin1.md', Buffer.from([0x23, 0x20, 0xe9]));
    await put('README.md', '# T\n');
    const { code, out, err } = await kit(['add', name, 'README.md', '--origin', origin]);
    expect(code).toBe(3);
    expect(err).toMatch(new RegExp(`^✗ ${name}: .*${problem}.*\\.\n$`));
    expect(out).toBe('✓ README.md has a badge now\n');
  });

  test.each([
    [['--message', 'no-such'], '--message: "no-such"', 'solidarity-kit campaigns'],
    [['--lang', '??'], '--lang: "??"', 'language tag'],
    [['--label', 'x'], '--label', '--text'],
    [['--theme', 'pink'], '--theme', 'light, dark, auto'],
    [['--link', 'javascript:x'], '--link', 'https://'],
    [['--origin', 'x'], '--origin: "x"', 'https://badges.example.org'],
    [['--colour', 'red'], "unknown option '--colour'", '--color'],
  ])('%j is refused with the option and what is allowed', async (args, option, hint) => {
    await put('README.md', '# T\n');
    const { code, err, out } = await kit(['add', '--origin', origin, ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(option);
    expect(err).toContain(hint);
    expect(await get('README.md')).toBe('# T\n');
  });

  describe('--all', () => {
    beforeEach(async () => {
      for (const [name, file, text] of [
        ['a', 'README.md', '# A\n'],
        ['b', 'README.adoc', '= B\n'],
        ['c', 'notes.txt', 'x'],
        ['node_modules', 'README.md', '# N\n'],
      ] as const) {
        await mkdir(join(folder, name));
        await put(join(name, file), text);
      }
    });

    test('goes through the folders and sums up', async () => {
      const { code, out, err } = await kit(['add', '--all', '--origin', origin]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toBe(
        '✓ a/README.md has a badge now\n✓ b/README.adoc has a badge now\n3 folders: 2 got a badge, 1 without a README\n',
      );
      expect(await get('node_modules/README.md')).toBe('# N\n');
    });

    test('shows a bar that fits the terminal, and takes it away', async () => {
      const { err } = await kit(['add', '--all', '--origin', origin], {
        terminal: true,
        columns: 30,
      });
      const frames = err.split('\r\u001b[2K').slice(1);
      expect(frames).toHaveLength(4);
      expect(frames[0]).toMatch(/^█+░+ 1\/3 a/);
      expect(frames.at(-1)).toBe('');
      for (const frame of frames) expect(widthOf(frame)).toBeLessThan(30);
    });

    test('tells programs the outcome as JSON', async () => {
      const { out, err } = await kit(['add', '--all', '--json', '--origin', origin], {
        terminal: true,
      });
      expect(err).toBe('');
      expect(JSON.parse(out)).toEqual([
        { path: 'a/README.md', state: 'changed' },
        { path: 'b/README.adoc', state: 'changed' },
        { path: 'c', state: 'no README' },
      ]);
    });

    test('answers for a folder without folders', async () => {
      expect(await kit(['add', '--all', 'a', '--origin', origin])).toMatchObject({
        code: 2,
        err: expect.stringContaining('folder of repositories'),
      });
    });
  });
});

describe('remove', () => {
  test('--check fails where a badge is', async () => {
    await put('README.md', `# T\n\n![x](${origin}/ceasefire-now.svg)\n`);
    expect(await kit(['remove', '--check'])).toMatchObject({
      code: 1,
      out: '✗ README.md has a badge\n',
    });
  });

  test('leaves a README without a badge of ours alone', async () => {
    await put('README.md', '# T\n\n![x](https://img.shields.io/badge/a-b-red)\n');
    expect(await kit(['remove'])).toMatchObject({
      code: 0,
      out: '· README.md has no badge of the kit\n',
    });
  });
});

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
      /^\[!\[.*\]\(https:\/\/badges\.example\.org\/ceasefire-now\.svg\?lang=ar\)\]\(.*\)\n$/,
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
      /^<a href="https:[^"]*"[^>]*><img\s+src="https:\/\/badges\.example\.org\/ceasefire-now\.svg[^<]*><\/a>\n$/,
    );
    expect(
      await kit(['snippet', 'markdown', '--without-script', '--origin', origin]),
    ).toMatchObject({ code: 2 });
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
    expect(svg).toContain('وقف إطلاق النار');
    expect((await kit(['render', 'badge', 'a.png', '--scale', '3'])).code).toBe(0);
    const png = await readFile(join(folder, 'a.png'));
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

  test('says so when the folder is not there', async () => {
    expect(await kit(['render', 'badge', 'no/a.svg'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('there is no such file'),
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

describe('the terminal', () => {
  const escape = '\u001b[';
  test.each([
    ['a terminal', { terminal: true }, true],
    ['a pipe', { terminal: false }, false],
    ['NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, false],
    ['a dumb terminal', { terminal: true, env: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR in a pipe', { terminal: false, env: { FORCE_COLOR: '1' } }, true],
  ])('%s', async (_, surroundings, coloured) => {
    await put('README.md', '# T\n');
    for (const args of [
      ['add', '--check'],
      ['add', 'x.md', '--check'],
      ['--help'],
      ['campaigns'],
      ['bogus'],
    ]) {
      const { out, err } = await kit(args, surroundings);
      expect((out + err).includes(escape)).toBe(coloured);
    }
  });

  test('sentences are broken between words', async () => {
    for (const args of [
      ['add'],
      ['add', 'x.md', '--check'],
      ['snippet', 'wordpress-block', '--origin', origin],
    ]) {
      const { err } = await kit(args, { terminal: true, columns: 40, env: { NO_COLOR: '1' } });
      for (const line of err.trimEnd().split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(40);
      const whole = (await kit(args)).err;
      expect(err.replaceAll(/\s+/g, ' ')).toBe(whole.replaceAll(/\s+/g, ' '));
    }
  });

  test('help fits a narrow terminal but for the examples, which can be copied', async () => {
    const { out } = await kit(['add', '--help'], {
      terminal: true,
      columns: 60,
      env: { NO_COLOR: '1' },
    });
    for (const line of out.split('\n').filter((each) => !each.startsWith('  $')))
      expect(widthOf(line)).toBeLessThanOrEqual(60);
  });

  test('help lists the exit codes; no arguments show the help; a wrong command names the right one', async () => {
    expect((await kit(['--help'])).out).toMatch(
      /Exit codes:\n {2}0 {2}done.*\n {2}1 .*\n {2}2 .*\n {2}3 /,
    );
    const none = await kit([]);
    expect([none.code, none.out + none.err]).toEqual([
      0,
      expect.stringContaining('Usage: solidarity-kit'),
    ]);
    expect(await kit(['ad'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean add?'),
    });
  });
});
