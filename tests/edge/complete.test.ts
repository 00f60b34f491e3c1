// A picture that lacks something is never sent as good, and no picture is heavier than 256 kB.
import { createBadges } from '../../packages/badge/src/index.ts';
import { nodeLogo } from '../../packages/badge/src/logos/node.ts';
import { createOutliner } from '../../packages/outline/src/index.ts';
import { nodeRuntime as outlineRuntime } from '../../packages/outline/src/node.ts';
import { expect, test } from 'vitest';
import { svgFault } from './harmless.ts';
import { error, pinned } from './requests/shared.ts';
import { errorsIn, watchedApp } from './watched-app.ts';

const good = { 'cache-control': pinned, 'solidarity-kit-error': null };

/** What matters of an answer. */
async function seen(response: Response) {
  const names = ['cache-control', 'etag', 'solidarity-kit-error', 'solidarity-kit-ignored'];
  const headers = Object.fromEntries(names.map((name) => [name, response.headers.get(name)]));
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
}

const fail = () => Promise.reject(Object.assign(new Error('/secret'), { code: 'EMFILE' }));

/** An app whose disk fails for what `broken` says. */
async function fragileApp(broken: (name: string) => boolean) {
  const whole = outlineRuntime();
  const outliner = createOutliner({
    ...whole,
    load: (asset) => (broken(asset) ? fail() : whole.load(asset)),
  });
  const logo = (slug: string) => (broken(slug) ? fail() : nodeLogo(slug));
  return watchedApp({}, { badges: createBadges(outliner, { logo }) });
}

test.each([
  '/badge/ガザ-停戦今-red',
  '/badge/ガザ-停戦今-red.png',
  '/badge/ライセンス-無料-red',
  '/badge/한국어-漢字-red',
  '/badge/a-b-red?logo=github',
  '/static/v1?label=平和&message=ガザに',
])('%s is the same on a fresh server and on a warm one', async (path) => {
  const { app } = await watchedApp();
  const [first, ...rest] = await Promise.all(
    [1, 2, 3].map(async () => seen(await app.request(path))),
  );
  expect(first!.headers).toMatchObject(good);
  for (const one of [...rest, await seen(await app.request(path))]) expect(one).toEqual(first);
  const { app: other } = await watchedApp();
  await other.request(`/badge/${encodeURIComponent('停戦今 平和 무료 漢字')}-red?lang=zh`);
  expect(await seen(await other.request(path))).toEqual(first);
});

test.each([
  ['/badge/a-b-red?logo=github', 'github', 'logo'],
  ['/badge/ガザ-停戦今-red', 'jp.index', 'jp.index'],
  ['/badge/🕊️-red', 'emoji-1f54.pack', 'emoji-1f54.pack'],
  ['/badge/नमस्ते-red.png', 'devanagari-600.font', 'devanagari-600.font'],
])('%s without %s says that it cannot be drawn, and soon can', async (path, asset, lacks) => {
  let broken = true;
  const { app, lines } = await fragileApp((name) => broken && name === asset);
  const metrics = async () => (await app.request('/metrics')).text();
  expect(await metrics()).toContain('solidarity_kit_incomplete_badges_total 0');
  const bad = await seen(await app.request(path));
  expect(bad.status).toBe(200);
  expect(bad.headers).toMatchObject({
    'cache-control': error,
    'solidarity-kit-error': expect.stringMatching(/\w/),
  });
  expect(errorsIn(lines).map((line) => JSON.parse(line) as object)).toMatchObject([
    { event: 'incomplete', lacks, cause: 'EMFILE' },
  ]);
  expect(await metrics()).toContain('solidarity_kit_incomplete_badges_total 1');
  const again = { headers: { 'if-none-match': bad.headers['etag']! } };
  expect((await app.request(path, again)).status).toBe(304);

  broken = false;
  const whole = await seen(await app.request(path, again));
  expect(whole.status).toBe(200);
  expect(whole.headers).toMatchObject(good);
  expect(whole.headers['etag']).not.toBe(bad.headers['etag']);
  const { app: healthy } = await watchedApp();
  expect(whole).toEqual(await seen(await healthy.request(path)));
});

test('without any font there still is a picture, which nobody keeps', async () => {
  const { app, lines } = await fragileApp(() => true);
  const bad = await seen(await app.request('/badge/a-b-red'));
  expect(bad).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
  expect(svgFault(bad.body.toString())).toBeUndefined();
  expect(lines.join()).not.toContain('/secret');
});

test('one emoji hundreds of times is light, and hundreds of intricate ones are cut', async () => {
  const { app } = await watchedApp();
  const many = await seen(await app.request(`/static/v1?message=${'🪴'.repeat(333)}`));
  expect(many.headers).toMatchObject({ ...good, 'solidarity-kit-ignored': null });
  expect(many.body.byteLength).toBeLessThan(90_000);
  const intricate = Array.from({ length: 330 }, (_, i) => String.fromCodePoint(0x1_f4_00 + i));
  for (const suffix of ['', '.png']) {
    const cut = await seen(await app.request(`/static/v1${suffix}?message=${intricate.join('')}`));
    expect(cut.headers).toMatchObject({
      ...good,
      'solidarity-kit-ignored': expect.stringMatching(
        /^message: shown are the first \d+ of 330 characters$/,
      ),
    });
    expect(cut.body.byteLength).toBeLessThan(256_000);
  }
});
