// `add` among files that somebody else made: links out of the tree, pipes, devices, deep nesting, names with escape sequences.
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { origin, useKit } from '../testing/kit.ts';

const { get, kit, path, put } = useKit();
const all = ['add', '--all', 'tree', '--origin', origin];

/** A repository in the tree. */
async function repository(name: string, text?: string): Promise<string> {
  const folder = join('tree', name);
  await mkdir(path(folder), { recursive: true });
  if (text !== undefined) await put(join(folder, 'README.md'), text);
  return join(folder, 'README.md');
}

describe('add --all', () => {
  beforeEach(async () => {
    await repository('a', '# A\n');
    await repository('z', '# Z\n');
  });

  test.each<[string, RegExp, (readme: string) => unknown]>([
    [
      'a link out of the tree',
      /passed over.*link that leads out of .*\.bashrc/,
      (readme) => symlink('../../.bashrc', readme),
    ],
    ['a pipe', /no regular file/, (readme) => execFileSync('mkfifo', [readme])],
    ['a device without end', /passed over/, (readme) => symlink('/dev/zero', readme)],
    ['more than 2 MB', /2000002 bytes/, (readme) => writeFile(readme, 'a '.repeat(1_000_001))],
    [
      'nested too deeply',
      /nested too deeply/,
      (readme) => writeFile(readme, `${'>'.repeat(20_000)} a\n`),
    ],
  ])('%s: it is told, and the others get their badge', async (_, reason, make) => {
    await put('.bashrc', '# mine\n');
    await make(path(await repository('m')));
    const { code, out, err } = await kit(all);
    expect(err).toMatch(/^✗ tree\/m/);
    expect(err).toMatch(reason);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toMatch(/3 folders: 2 got a badge, 1 failed\n$/);
    expect(code).toBe(3);
    expect(await get('tree/a/README.md')).toContain(origin);
    expect(await get('tree/z/README.md')).toContain(origin);
    expect(await get('.bashrc')).toBe('# mine\n');
  });

  test('follows a link that stays in the tree', async () => {
    const readme = await repository('m');
    await mkdir(path('tree/m/docs'));
    await put('tree/m/docs/front.md', '# M\n');
    await symlink('docs/front.md', path(readme));
    expect((await kit(all)).code).toBe(0);
    expect(await get('tree/m/docs/front.md')).toContain(origin);
  });

  test('reads elements that are nested deeply', async () => {
    await repository('m', `# M\n\n${'<div>'.repeat(20_000)}\n`);
    expect((await kit(all)).out).toContain('3 folders: 3 got a badge');
  });
});

describe('one README', () => {
  test('that is a link out of its repository is not followed', async () => {
    await mkdir(path('repository/.git'), { recursive: true });
    await mkdir(path('repository/packages/a'), { recursive: true });
    await put('outside.md', '# O\n');
    await put('repository/README.md', '# R\n');
    await symlink('../../README.md', path('repository/packages/a/README.md'));
    expect((await kit(['add', 'repository/packages/a', '--origin', origin])).code).toBe(0);
    expect(await get('repository/README.md')).toContain(origin);
    await symlink('../../../outside.md', path('repository/packages/a/README.rst'));
    const { code, err } = await kit([
      'add',
      'repository/packages/a/README.rst',
      '--origin',
      origin,
    ]);
    expect([code, err]).toEqual([3, expect.stringContaining('passed over')]);
    expect(await get('outside.md')).toBe('# O\n');
  });

  test('escape sequences in names and texts are shown, not sent', async () => {
    const name = '\u001b[31m\u009b1m\nx.md';
    await put(name, '# T\u001b]0;title\u0007\n\nText \u202egnirts\n');
    const runs = [
      ['add', name, '--dry-run', '--origin', origin],
      ['add', name, '--origin', origin],
      ['add', name, '--json', '--origin', origin],
      ['add', `no${name}`, '--origin', origin],
      ['add', '--style', name, '--origin', origin],
      ['snippet', name, '--origin', origin],
      ['render', 'badge', `${name}.svg`],
      [`--${name}`],
    ];
    for (const terminal of [false, true]) {
      for (const args of runs) {
        const { out, err } = await kit(args, { terminal, env: { NO_COLOR: '1' } });
        const said = (out + err).replaceAll('\n', '');
        expect(said.match(/[\p{Cc}\u202e]/gu)).toBeNull();
        expect(out + err).toMatch(/␛|\\u001b|\[31m/);
      }
    }
  });
});
