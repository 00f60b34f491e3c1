// Pictures: two always there, the rest in packs; all of them inert.
import { readFileSync, readdirSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EmojiLibrary, packOf } from './library.ts';

const assets = new URL('../../assets/', import.meta.url);
const packs = readdirSync(assets).filter((name) => name.endsWith('.pack'));
const read = (asset: string): string =>
  inflateRawSync(readFileSync(new URL(asset, assets))).toString();

describe('EmojiLibrary', () => {
  it('has the flag of Palestine and the watermelon without loading anything', () => {
    const library = new EmojiLibrary();
    for (const key of ['1f1f5-1f1f8', '1f349'])
      expect(library.find(key)).toMatchObject({ body: expect.stringContaining('<path') });
  });

  it('names the pack that a picture is in, and has the picture once the pack is there', () => {
    const library = new EmojiLibrary();
    const key = '1f1ff-1f1e6';
    const found = library.find(key) as { asset: string };
    expect(packs).toContain(found.asset);
    library.add(found.asset, read(found.asset));
    expect(library.find(key)).toMatchObject({ body: expect.stringContaining('fill') });
  });

  it('knows that there is no picture where there is no pack, and where the pack does not have it', () => {
    const library = new EmojiLibrary();
    expect(library.find('1234')).toBeUndefined();
    const asset = packOf('1f1e6-1f1e6')!;
    library.add(asset, read(asset));
    expect(library.find('1f1e6-1f1e6')).toBeUndefined();
  });
});

describe('the packs', () => {
  const all = packs.flatMap((asset) =>
    read(asset)
      .split('\n')
      .map((line) => [asset, ...line.split('\t')] as [string, string, string]),
  );

  it('lie where packOf looks', () => {
    expect(all.length).toBeGreaterThan(3500);
    expect(all.filter(([asset, key]) => packOf(key) !== asset)).toEqual([]);
  });

  it('hold shapes and nothing that could run, load, or clash', () => {
    for (const [, key, body] of all) {
      expect(body, key).toMatch(
        /^(?:<(?:path|circle|ellipse|g)(?: [a-z-]+="[^"<>&]*")*\/?>|<\/g>)+$/,
      );
      expect(body, key).not.toMatch(/ (?:id|on\w+|href|style|class)=|url\(/);
    }
  });

  it('have the flags of all nations, families, skin tones and keycaps', () => {
    const keys = new Set(all.map(([, key]) => key));
    for (const key of [
      '1f1ff-1f1e6',
      '1f1ee-1f1ea',
      '1f468-200d-1f469-200d-1f467-200d-1f466',
      '1f44d-1f3fd',
      '31-20e3',
      '2764',
      '1f54a',
    ]) {
      expect(keys, key).toContain(key);
    }
  });
});
