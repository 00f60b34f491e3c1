// The budget of the script tag's file, everything in it: Lit, words, style sheet.
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scriptText } from '../../packages/banner/scripts/build.ts';

test('at most 10 kB of brotli, one file, and nothing in it that loads more', async () => {
  const script = await scriptText();
  const bytes = brotliCompressSync(script).length;
  console.log(`banner.js: ${Buffer.byteLength(script)} bytes, ${bytes} of brotli`);
  expect(bytes).toBeLessThanOrEqual(10_000);
  expect(script).not.toMatch(
    /\bimport\b|\brequire\(|fetch\(|XMLHttpRequest|innerHTML|createPolicy|eval\(/,
  );
});

test('the same sources give the same bytes, so that an integrity can be pinned', async () => {
  expect(await scriptText()).toBe(await scriptText());
});
