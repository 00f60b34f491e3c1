// `add` and `remove` on one README: what they say, what they keep, what they refuse.
import { chmod, lstat, stat, symlink } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { origin, useKit } from '../testing/kit.ts';

const { get, kit, path, put } = useKit();

describe('add', () => {
  test('finds the README of the current folder, says what it did, and does it once', async () => {
    await put('Readme.md', '# T\n\nText.\n');
    expect(await kit(['add', '--origin', origin])).toEqual({
      code: 0,
      out: '✓ Readme.md has a badge now\n',
      err: '',
    });
    expect(await get('Readme.md')).toBe(
      `# T\n\n[![Palestine: permanent ceasefire now](${origin}/permanent-ceasefire.svg)](https://techforpalestine.org/get-involved/)\n\nText.\n`,
    );
    expect(await kit(['add', '--origin', origin, '--message', 'let-aid-in'])).toEqual({
      code: 0,
      out: '· Readme.md has a badge already; --replace changes it\n',
      err: '',
    });
  });

  test('takes the service from the environment', async () => {
    await put('README.rst', 'T\n=\n\nTitle\n=====\n');
    expect(
      await kit(['add'], { env: { SOLIDARITY_KIT_ORIGIN: 'https://k.example/' } }),
    ).toMatchObject({ code: 0 });
    expect(await get('README.rst')).toContain(
      '.. image:: https://k.example/permanent-ceasefire.svg\n   :alt: ',
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
    await chmod(path('real.md'), 0o604);
    await symlink('real.md', path('README.md'));
    expect((await kit(['add', '--origin', origin])).code).toBe(0);
    const text = await get('real.md');
    expect(text.startsWith('\uFEFF# T\r\n\r\n[![')).toBe(true);
    expect(text.endsWith(')\r\n\r\nText.')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect((await stat(path('real.md'))).mode & 0o777).toBe(0o604);
    expect((await lstat(path('README.md'))).isSymbolicLink()).toBe(true);
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
    [['--link', 'javascript:x'], '--link', 'https'],
    [['--text', 'Hi', '--link', 'about'], '--link', 'own words have no page'],
    [['--origin', 'x'], '--origin: "x"', 'https://badges.example.org'],
    [['--style', 'fortehbadge'], '--style: "fortehbadge"', 'Did you mean for-the-badge?'],
    [['--icon', 'watermellon'], '--icon: "watermellon"', 'Did you mean watermelon?'],
    [['--icon', 'foo'], '--icon: "foo"', 'olive-branch'],
    [['--color', 'brightgren'], '--color: "brightgren"', 'Did you mean brightgreen?'],
    [['--color', 'notacolour'], '--color: "notacolour"', '#'],
    [['--logo', 'guthub'], '--logo: "guthub"', 'Did you mean github?'],
    [['--logo', 'nosuchlogo'], '--logo: "nosuchlogo"', 'Simple Icons'],
    [['--message', 'cease-fire-now'], '--message', 'ceasefire-now'],
    [['--colour', 'red'], "unknown option '--colour'", '--color'],
  ])('%j is refused with the option and what is allowed', async (args, option, hint) => {
    await put('README.md', '# T\n');
    const { code, err, out } = await kit(['add', '--origin', origin, ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(option);
    expect(err).toContain(hint);
    expect(await get('README.md')).toBe('# T\n');
  });
});

describe('add --replace', () => {
  test('changes the badge that is there, in its place and its way of writing, and nothing else', async () => {
    const badge = `[![x](${origin}/ceasefire-now.svg)](https://a.example/)`;
    await put('README.md', `# T\n\n![npm](https://img.shields.io/x) ${badge} end\n`);
    const args = ['add', '--replace', '--message', 'let-aid-in', '--origin', origin];
    expect(await kit(args)).toEqual({
      code: 0,
      out: '✓ README.md has this badge now\n',
      err: '',
    });
    expect(await get('README.md')).toMatch(
      /^# T\n\n!\[npm\]\(\S+\) \[!\[[^\]]+\]\(https:\/\/badges\.example\.org\/let-aid-in\.svg\)\]\(\S+\) end\n$/,
    );
    expect((await kit(args)).out).toBe('· README.md has this badge already\n');
    await put('README.md', `<p><img src="${origin}/ceasefire-now.svg"></p>\n`);
    await kit(args);
    expect(await get('README.md')).toMatch(
      /^<p><a [^>]*><img [^>]*let-aid-in\.svg[^>]*><\/a><\/p>\n$/,
    );
  });

  test('adds one where there is none; --check tells a README with another badge', async () => {
    await put('README.md', '# T\n');
    const args = ['add', '--replace', '--origin', origin];
    expect((await kit([...args, '--check'])).code).toBe(1);
    await kit(args);
    expect((await kit([...args, '--check'])).code).toBe(0);
    expect(await kit([...args, '--check', '--message', 'let-aid-in'])).toMatchObject({
      code: 1,
      out: '✗ README.md does not have this badge\n',
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
