// The budget of the script tag's file, everything in it: Lit, words, style sheet.
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scriptText } from '../../packages/banner/scripts/build.ts';

// Ten would do with a Lit from which what is not used is cut out by patterns on its text, which break at any patch of it: that is 1 kB. The other is
// what the page's own bars, fonts and colours take, and the loading of words.
test('at most 12 kB of brotli, one file; it fetches words and nothing else', async () => {
  const script = await scriptText();
  const bytes = brotliCompressSync(script).length;
  console.log(`banner.js: ${Buffer.byteLength(script)} bytes, ${bytes} of brotli`);
  expect(bytes).toBeLessThanOrEqual(12_000);
  expect(script).not.toMatch(/\bimport\b|\brequire\(|XMLHttpRequest|innerHTML|createPolicy|eval\(/);
  expect(script.match(/fetch\(/g)).toHaveLength(1);
});

test('the same sources give the same bytes, so that an integrity can be pinned', async () => {
  expect(await scriptText()).toBe(await scriptText());
});
