// The budget of the script tag's file, everything in it: Lit, words, style sheet.
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scriptText } from '../../packages/banner/scripts/build.ts';

/** What would load code, write markup, or ask behind the policy's back. */
const requests =
  /\bimport\b|\brequire\(|XMLHttpRequest|innerHTML|createPolicy|eval\(|new Function|WebSocket|EventSource/;

test('at most 11 kB of brotli, one file, with no way to make a request', async () => {
  const script = await scriptText();
  const bytes = brotliCompressSync(script).length;
  console.log(`banner.js: ${Buffer.byteLength(script)} bytes, ${bytes} of brotli`);
  expect(bytes).toBeLessThanOrEqual(11_000);
  expect(script).not.toMatch(requests);
  expect(script).not.toMatch(/fetch\(|sendBeacon/);
});

test('the script that can ask has one way to do so, for text', async () => {
  const script = await scriptText('script-online');
  const bytes = brotliCompressSync(script).length;
  console.log(`online.js: ${Buffer.byteLength(script)} bytes, ${bytes} of brotli`);
  expect(bytes).toBeLessThanOrEqual(13_300);
  expect(script).not.toMatch(requests);
  expect(script.match(/fetch\(/g)).toHaveLength(1);
});

test('the same sources give the same bytes, so that an integrity can be pinned', async () => {
  expect(await scriptText()).toBe(await scriptText());
});
