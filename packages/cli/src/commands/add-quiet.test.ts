// `add --quiet` and `render sign`: a sign beside the README that names nobody, and that comes out again to the last byte.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { origin, useKit } from '../testing/kit.ts';

const { get, kit, path, put } = useKit();

/** Words that would say where a file comes from. */
const telling =
  /solidarity|kit\b|palestin|gaza|ceasefire|keffiyeh|badge|banner|campaign|generator|tEXt|iTXt|zTXt|eXIf|<!--|<\?xml/i;

/** Every file of the folder, with its name, as one text. */
async function everything(): Promise<string> {
  const names = await readdir(path('.'), { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile());
  const texts = files.map(
    async ({ parentPath, name }) => `${name}\n${await readFile(`${parentPath}/${name}`, 'latin1')}`,
  );
  return (await Promise.all(texts)).join('\n');
}

describe('add --quiet', () => {
  const readmes: [string, string, string][] = [
    ['README.md', '# T\n\nText.\n', '# T\n\n![olive branch](assets/mark.svg)\n\nText.\n'],
    [
      'README.rst',
      'Title\n=====\n\nText.\n',
      'Title\n=====\n\n.. image:: assets/mark.svg\n   :alt: olive branch\n\nText.\n',
    ],
    ['README.adoc', '= T\n\nText.\n', 'image:assets/mark.svg["olive branch"]'],
  ];
  test.each(readmes)(
    'in %s: once, no server named, out again to the last byte',
    async (name, before, after) => {
      await put(name, before);
      expect(await kit(['add', '--quiet'])).toMatchObject({ code: 0, err: '' });
      expect(await get(name)).toContain(after);
      expect(await get('assets/mark.svg')).toContain('aria-label="olive branch"');
      expect((await kit(['add', '--quiet'])).out).toContain('has a badge already');
      expect((await kit(['add', '--quiet', '--check'])).code).toBe(0);
      expect((await kit(['remove'])).code).toBe(0);
      expect(await get(name)).toBe(before);
      expect(existsSync(path('assets'))).toBe(false);
    },
  );

  test.each(['watermelon', 'olive-branch', 'key', 'thread', 'keffiyeh'])(
    'nothing that it writes with %s names the kit or what it stands for',
    async (sign) => {
      await put('README.md', '# T\n');
      await kit(['add', '--quiet', '--sign', sign]);
      await put('README.rst', 'T\n=\n');
      await kit([
        'add',
        '--quiet',
        'README.rst',
        '--sign',
        sign,
        '--form',
        'divider',
        '--folder',
        'docs/images',
      ]);
      for (const [file, form] of [
        ['icon.svg', 'icon'],
        ['favicon.svg', 'favicon'],
        ['favicon.png', 'favicon'],
        ['signature.png', 'signature'],
      ] as const)
        expect((await kit(['render', 'sign', file, '--sign', sign, '--form', form])).code).toBe(0);
      const all = await everything();
      expect(all).toContain('docs/images/divider.svg');
      expect(all).not.toMatch(telling);
    },
  );

  test('with a name of one’s own, in any language', async () => {
    await put('README.md', '# T\n');
    await kit(['add', '--quiet', '--name', 'غصن']);
    expect(await get('README.md')).toContain('![غصن](assets/mark.svg)');
    expect(await get('assets/mark.svg')).toContain('aria-label="غصن"');
    await kit(['remove']);
    expect(await get('README.md')).toBe('# T\n');
  });

  test('--replace changes a badge with words to a sign', async () => {
    await put('README.md', '# T\n');
    await kit(['add', '--origin', origin]);
    expect((await kit(['add', '--quiet'])).out).toContain('has a badge already');
    await kit(['add', '--quiet', '--replace', '--sign', 'key']);
    expect(await get('README.md')).toBe('# T\n\n![key](assets/mark.svg)\n');
  });

  test('--dry-run and --check write nothing', async () => {
    await put('README.md', '# T\n');
    expect((await kit(['add', '--quiet', '--dry-run'])).out).toContain(
      '+![olive branch](assets/mark.svg)',
    );
    expect((await kit(['add', '--quiet', '--check'])).code).toBe(1);
    expect(await everything()).toBe('README.md\n# T\n');
  });

  test('what is there under its name stays, and so does the README', async () => {
    await put('README.md', '# T\n');
    await mkdir(path('assets'));
    await put('assets/mark.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { code, err } = await kit(['add', '--quiet']);
    expect(code).toBe(3);
    expect(err).toMatch(/something else; name another\s+folder/);
    expect(await get('README.md')).toBe('# T\n');
    await put('README.md', '# T\n\n![x](assets/mark.svg)\n');
    await kit(['remove']);
    expect(await get('README.md')).toBe('# T\n\n![x](assets/mark.svg)\n');
  });

  test('a folder that is a link is not followed', async () => {
    await put('README.md', '# T\n');
    await mkdir(path('elsewhere'));
    await symlink('elsewhere', path('assets'));
    expect((await kit(['add', '--quiet'])).err).toMatch(/it is a link/);
    expect(await readdir(path('elsewhere'))).toEqual([]);
  });

  test('a copy that another document shows stays', async () => {
    await put('README.md', '# T\n');
    await kit(['add', '--quiet']);
    await put('README.ar.md', '![x](assets/mark.svg)\n');
    await kit(['remove', 'README.md']);
    expect(existsSync(path('assets/mark.svg'))).toBe(true);
    await kit(['remove', 'README.ar.md']);
    expect(existsSync(path('assets'))).toBe(false);
  });

  test.each([
    [['--quiet', '--message', 'let-aid-in'], '--message is for badges with words'],
    [['--quiet', '--origin', origin], '--origin is for badges with words'],
    [['--sign', 'key', '--origin', origin], '--sign is for --quiet'],
    [['--quiet', '--name', 'a](http://x'], '--name: "a](http://x" is not possible'],
    [['--quiet', '--folder', '../up'], '--folder: "../up" is not possible'],
    [['--quiet', '--sign', 'flag'], "argument 'flag' is invalid"],
  ])('%j is refused', async (args, why) => {
    await put('README.md', '# T\n');
    const { code, err } = await kit(['add', ...args], { columns: 400 });
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(await everything()).toBe('README.md\n# T\n');
  });
});

describe('render sign', () => {
  test('a line for a terminal, with colours only where they are wanted', async () => {
    const plain = await kit(['render', 'sign', '--sign', 'key', '--form', 'terminal']);
    expect(plain.out).toBe('○═══╦╦\n');
    const colored = await kit(['render', 'sign', '--sign', 'key', '--form', 'terminal'], {
      env: { FORCE_COLOR: '1' },
    });
    expect(colored.out).toContain('\u001B[38;5;179m');
  });

  test('an icon as large as the text beside it, for pasting', async () => {
    const { out } = await kit(['render', 'sign', '--form', 'icon', '--name', 'twig']);
    expect(out).toMatch(/^<svg [^>]*width="1em" height="1em" [^>]*aria-label="twig">/);
  });

  test('a PNG has the pixels that were asked for', async () => {
    await kit(['render', 'sign', 's.png', '--form', 'signature', '--scale', '3']);
    const png = await readFile(path('s.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([96, 96]);
  });
});
