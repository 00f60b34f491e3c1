// Overload: a bounded number of PNGs at once, a bounded queue, then 503 with Retry-After, while everything else goes on.
import { expect, test } from 'vitest';
import { watchedApp } from './watched-app.ts';

test('beyond the queue a PNG is refused politely, and an SVG is not', async () => {
  let release!: () => void;
  const gate = new Promise<void>((resolve) => (release = resolve));
  let drawing = 0;
  let most = 0;
  const { app } = await watchedApp(
    {},
    {
      png: async () => {
        most = Math.max(most, ++drawing);
        await gate;
        drawing--;
        return new Uint8Array([0x89, 0x50]);
      },
    },
  );
  const asked = Array.from({ length: 200 }, (_, n) => app.request(`/badge/overload-${n}-red.png`));
  const refused = await Promise.race(asked);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('2');
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(refused.headers.get('cache-control')).toBe('no-store');
  expect((await app.request('/badge/overload-svg-red')).status).toBe(200);
  release();
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(most).toBe(2);
  expect(statuses.filter((status) => status === 200)).toHaveLength(130);
  expect(statuses.filter((status) => status === 503)).toHaveLength(70);
  // What was drawn is kept: asked again, nothing is drawn.
  expect((await app.request('/badge/overload-0-red.png')).status).toBe(200);
  expect(most).toBe(2);
});
