// Overload: a bounded number of PNGs at once, a bounded queue, then 503 with Retry-After, while everything else goes on.
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { watchedApp } from './watched-app.ts';

/** An address whose PNG has about 700,000 pixels. */
const large = (n: number) => `/badge/overload_${n}_${'x'.repeat(300)}-red.png?scale=4`;

/** An app whose PNGs wait until they are released. */
async function gatedApp() {
  let release!: () => void;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const drawing = { now: 0, most: 0, all: 0 };
  const { app } = await watchedApp(
    {},
    {
      pngsAtOnce: 2,
      png: async () => {
        drawing.all++;
        drawing.most = Math.max(drawing.most, ++drawing.now);
        await gate;
        drawing.now--;
        return new Uint8Array([0x89, 0x50]);
      },
    },
  );
  return { app, drawing, release };
}

test('beyond the queue a PNG is refused politely, and an SVG is not', async () => {
  const { app, drawing, release } = await gatedApp();
  const asked = Array.from({ length: 200 }, (_, n) => app.request(large(n)));
  const refused = await Promise.race(asked);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('2');
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(refused.headers.get('cache-control')).toBe('no-store');
  expect((await app.request('/badge/overload-svg-red')).status).toBe(200);
  release();
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(drawing.most).toBe(2);
  const served = statuses.filter((status) => status === 200).length;
  expect(served).toBe(drawing.all);
  expect(served).toBeGreaterThan(20);
  expect(statuses.filter((status) => status === 503)).toHaveLength(200 - served);
  // What was drawn is kept: asked again, nothing is drawn.
  expect((await app.request(large(0))).status).toBe(200);
  expect(drawing.all).toBe(served);
});

test('two hundred usual badges at the largest scale are all served', async () => {
  const { app, release } = await gatedApp();
  const asked = Array.from({ length: 200 }, (_, n) =>
    app.request(`/badge/overload-usual_${n}-red.png?scale=4`),
  );
  release();
  for (const { status } of await Promise.all(asked)) expect(status).toBe(200);
});

test('the same PNG, asked for by many at once, is drawn once', async () => {
  const { app, drawing, release } = await gatedApp();
  const asked = Array.from({ length: 64 }, () => app.request('/ceasefire-now.png?scale=4'));
  release();
  const bodies = await Promise.all((await Promise.all(asked)).map((one) => one.arrayBuffer()));
  expect(bodies.every(({ byteLength }) => byteLength === 2)).toBe(true);
  expect(drawing.all).toBe(1);
});

test('a PNG has at most four million pixels, however long the text and large the scale', async () => {
  const { app } = await watchedApp();
  const text = 'wide'.repeat(480);
  const answer = await app.request(`/static/v1.png?message=${text}&scale=4&style=for-the-badge`);
  expect(answer.status).toBe(200);
  const { width, height } = PNG.sync.read(Buffer.from(await answer.arrayBuffer()));
  expect(width * height).toBeLessThan(4.3e6);
  expect(width).toBeGreaterThan(5000);
});
