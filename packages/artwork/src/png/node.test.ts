// Packing on Node: whatever is packed comes out as it was, and what is heavy is packed tighter.
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { deflate } from './node.ts';

/** Bytes in short runs, as the edges of letters are. */
function edges(length: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, (_, i) => {
    state = (state * 48_271) % 2_147_483_647;
    return i % 23 < 20 ? 0 : state % 11;
  });
}

test.each([0, 1000, 200_000, 500_000])('%i bytes come out as they were', (length) => {
  const bytes = edges(length);
  expect(new Uint8Array(inflateSync(deflate(bytes)))).toEqual(bytes);
});

const quick = (bytes: Uint8Array) => deflateSync(bytes, { level: 6 }).length;

test('a heavy card is packed tighter, a light one and a large picture are not packed twice', () => {
  const [light, heavy, large] = [edges(20_000), edges(300_000), edges(500_000)] as const;
  expect(deflate(heavy).length).toBeLessThan(quick(heavy));
  expect(deflate(light).length).toBe(quick(light));
  expect(deflate(large).length).toBe(quick(large));
});
