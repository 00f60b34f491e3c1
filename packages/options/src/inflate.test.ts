// Packed assets are read whole, or not at all.
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inflate } from './inflate.ts';

const text = 'The sea remembers. '.repeat(20_000);
const packed = deflateRawSync(text);

test('gives what was packed', async () => {
  expect(new TextDecoder().decode(await inflate(packed))).toBe(text);
});

test('half of the data is an error', async () => {
  await expect(inflate(packed.subarray(0, packed.length / 2))).rejects.toThrow();
});
