// `add --all`: a folder of repositories, with a bar, a summary and JSON.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { widthOf } from '../terminal/width.ts';
import { origin, useKit } from '../testing/kit.ts';

const { get, kit, path, put } = useKit();

describe('add --all', () => {
  beforeEach(async () => {
    for (const [name, file, text] of [
      ['a', 'README.md', '# A\n'],
      ['b', 'README.adoc', '= B\n'],
      ['c', 'notes.txt', 'x'],
      ['node_modules', 'README.md', '# N\n'],
    ] as const) {
      await mkdir(path(name));
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
