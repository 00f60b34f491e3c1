// The threads: the right picture, in another thread; many at once; a fault costs one picture and not the service.
import { execFileSync } from 'node:child_process';
import { PNG } from 'pngjs';
import { afterAll, expect, test } from 'vitest';
import { createPngPool } from './png-pool.ts';

const pool = createPngPool(2);
afterAll(() => pool.close());

const svg = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20"><path fill="#9e1b32" d="M0 0h${width}v20H0z"/></svg>`;

test('draws at the scale that is asked for', async () => {
  const { width, height, data } = PNG.sync.read(Buffer.from(await pool.draw(svg(30), 2)));
  expect([width, height]).toEqual([60, 40]);
  expect([...data.subarray(0, 4)]).toEqual([0x9e, 0x1b, 0x32, 0xff]);
});

test('many at once, each gets its own', async () => {
  const pngs = await Promise.all(Array.from({ length: 40 }, (_, n) => pool.draw(svg(n + 1), 1)));
  expect(pngs.map((png) => PNG.sync.read(Buffer.from(png)).width)).toEqual(
    pngs.map((_, n) => n + 1),
  );
});

test('what cannot be drawn is refused, and the next one is drawn', async () => {
  await expect(pool.draw('<svg', 1)).rejects.toThrow(/^A PNG could not be drawn: /);
  await expect(pool.draw('<svg', 1)).rejects.toThrow();
  await expect(pool.draw('<svg', 1)).rejects.toThrow();
  expect((await pool.draw(svg(10), 1)).byteLength).toBeGreaterThan(50);
});

test('this thread does other things meanwhile', async () => {
  let turns = 0;
  const count = setInterval(() => turns++, 1);
  // About four million pixels.
  await pool.draw(svg(12_000), 4);
  clearInterval(count);
  expect(turns).toBeGreaterThan(5);
});

test('a pool that is closed starts again when it is needed', async () => {
  await pool.close();
  expect((await pool.draw(svg(10), 1)).byteLength).toBeGreaterThan(50);
});

test('closed while its first thread is being started, it leaves none that keeps the process', () => {
  const program = `
    import { createPngPool } from ${JSON.stringify(new URL('./png-pool.ts', import.meta.url).href)};
    const pool = createPngPool(1);
    const warm = pool.warm();
    await pool.close();
    await warm;
    console.log(process.getActiveResourcesInfo().includes('MessagePort'));
    process.exit();
  `;
  expect(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }),
  ).toBe('false\n');
});
