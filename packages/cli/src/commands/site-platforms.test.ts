// `add site` and `remove site` on the starters of many platforms: the banner once, and every byte back.
import { describe, expect, test } from 'vitest';
import { useKit } from '../testing/kit.ts';
import { projectIn } from '../testing/project.ts';
import { starters } from '../testing/starters.ts';

const { get, kit, path, put } = useKit();
const { project, everything } = projectIn({ get, path, put });

describe.each(starters)('%s', (name, files, changed, change, own, asset) => {
  test('gets the banner once, and gives back every byte', async () => {
    await project(files);
    const before = await everything();
    const added = await kit(['add', 'site', '--headline', "Paix {{ x }} <%= y %> ${z} `'\\"]);
    expect([added.code, added.err]).toEqual([
      0,
      expect.stringContaining(`${name.split(',')[0]!.split(' with')[0]!.split(' in ')[0]!}: `),
    ]);
    const text = changed === undefined ? '' : await get(changed);
    expect(text.replaceAll('\r\n', '\n')).toContain(change);
    const made = own === undefined ? '' : await get(own);
    expect(made).toMatch(own === undefined ? /^$/ : /solidarity-kit: this file;[^]*shadowrootmode/);
    expect(await get(asset)).toContain('solidarity-banner');

    const done = await everything();
    const texts = Object.entries(done).filter(
      ([file]) => !/solidarity-kit\.(js|css)$|[jt]sx$/.test(file),
    );
    // What the template languages would read as their own is written as HTML writes characters.
    expect(texts.map(([, each]) => each).join('\n')).not.toMatch(/\{\{ x|<%= y|\$\{z/);
    expect(
      (await kit(['add', 'site', '--headline', "Paix {{ x }} <%= y %> ${z} `'\\", '--check'])).code,
    ).toBe(0);
    expect((await kit(['add', 'site', '--position', 'top'])).code).toBe(0);
    expect(Object.keys(await everything())).toEqual(Object.keys(done));

    expect((await kit(['remove', 'site'])).code).toBe(0);
    expect(await everything()).toEqual(before);
  });
});
