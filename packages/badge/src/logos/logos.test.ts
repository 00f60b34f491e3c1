// Brand logos from files and from packs: the same ones, and nothing else.
import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { writeLogos } from '../../scripts/logos.ts';
import { nodeLogo } from './node.ts';
import { packedLogos, packOf } from './packs.ts';
import { slugOf } from './slug.ts';

const assets = new URL('../../assets/', import.meta.url);
const fromPacks = packedLogos((asset) => readFile(new URL(asset, assets)));

beforeAll(async () => {
  await writeLogos();
}, 60_000);

describe('slugOf', () => {
  it.each([
    ['GitHub', 'github'],
    ['Node.js', 'nodedotjs'],
    ['C++', 'cplusplus'],
    ['.NET', 'dotnet'],
    ['Visual Studio Code', 'visualstudiocode'],
    ['Pokémon', 'pokemon'],
    ['AT&T', 'atandt'],
    ['data:image/png', 'dataimagepng'],
    ['../../etc/passwd', 'dotdotdotdotetcpasswd'],
    ['فلسطين', ''],
  ])('%s: %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
    expect(slugOf(slug)).toBe(slug);
  });
});

describe('logos', () => {
  it.each(['github', 'nodedotjs', 'cplusplus', 'x', '1password', 'codeberg'])(
    '%s is the same from files and from packs',
    async (slug) => {
      const logo = await nodeLogo(slug);
      expect(logo).toMatchObject({
        title: expect.stringMatching(/./),
        hex: expect.stringMatching(/^[\dA-F]{6}$/),
        path: expect.stringMatching(/^[Mm][\d\s.,A-Za-z-]+$/),
      });
      expect(await fromPacks(slug)).toEqual(logo);
    },
  );

  it.each(['', 'nobrandhasthisname', 'GitHub', '../index', 'constructor', '__proto__'])(
    'there is none called %j',
    async (slug) => {
      expect(await nodeLogo(slug)).toBeUndefined();
      expect(await fromPacks(slug)).toBeUndefined();
    },
  );

  it('a pack is small enough to fetch for one logo', async () => {
    for (const slug of ['github', 'codeberg', 'simpleicons']) {
      const { length } = await readFile(new URL(packOf(slug), assets));
      expect(length).toBeLessThan(100_000);
    }
  });

  it('tries a pack again whose load failed', async () => {
    let tries = 0;
    const source = packedLogos(async (asset) => {
      tries++;
      if (tries === 1) throw new Error('network');
      return readFile(new URL(asset, assets));
    });
    await expect(source('github')).rejects.toThrow('network');
    expect((await source('github'))?.title).toBe('GitHub');
    await source('gitlab');
    expect(tries).toBe(3);
  });
});
