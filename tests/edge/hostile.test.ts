// Hostile input, as a table: every answer is harmless, and nothing about it surprised the service.
import { expect, test } from 'vitest';
import { faultOf } from './harmless.ts';
import { headers, targets } from './hostile-cases.ts';
import { errorsIn, watchedApp } from './watched-app.ts';

const { app, lines } = await watchedApp({ TRUST_PROXY: 'on' });

test('there are at least 200 cases', () => {
  expect(new Set(targets).size).toBeGreaterThan(200);
});

test.each(targets.map((target) => [target.slice(0, 120), target]))('%s', async (_, target) => {
  for (const accept of ['*/*', 'text/html', 'application/json']) {
    expect(await faultOf(app, target, { headers: { accept } })).toBeUndefined();
  }
});

const paths = [
  '/default?lang=auto',
  '/no-such',
  '/oembed?url=http://localhost/default',
  '/',
  '/docs',
  '/a/b',
  '/default.png',
];

test.each(headers.map((one) => [JSON.stringify(one).slice(0, 100), one] as const))(
  '%s',
  async (_, one) => {
    for (const path of paths) {
      expect(await faultOf(app, path, { headers: { ...one } })).toBeUndefined();
    }
  },
);

test('nothing of it was a surprise', () => {
  expect(lines.length).toBeGreaterThan(targets.length);
  expect(errorsIn(lines)).toEqual([]);
});
