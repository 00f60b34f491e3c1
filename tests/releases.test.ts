// What was published is served for ever: by Node and by workerd, with one release more than there is today.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderAssets } from '../apps/edge/src/node/assets.ts';
import { start } from '../apps/edge/src/node.ts';
import { startWorkerd } from '../apps/edge/scripts/workerd.ts';
import { describeFile } from '../packages/banner/scripts/archive.ts';
import { readReleases } from '../packages/banner/src/archive.ts';
import { newestRelease, releaseNote, releasePath } from '../packages/banner/src/releases.ts';
import { follows, pinsIn } from '../scripts/release/pins.ts';
import { releaseProblems } from '../scripts/release/check.ts';
import { gitIn } from '../scripts/release/git.ts';
import { isCheckout } from '../scripts/release/history.ts';
import { launchBrowser } from './support/browser.ts';
import { framedBanner, open } from './support/config-page.ts';
import { solidarityKit } from './support/run-command.ts';
import { oneMoreRelease } from './support/two-releases.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const moving = 'public, max-age=300,';
let host: Awaited<ReturnType<typeof oneMoreRelease>>;
beforeAll(async () => {
  host = await oneMoreRelease();
});
afterAll(() => rmSync(host.folder, { recursive: true, force: true }));

type Ask = (path: string) => Promise<Response>;

/** A host's way to answer, and how to end it. */
const platforms: Record<string, () => Promise<{ ask: Ask; close: () => Promise<unknown> }>> = {
  async Node() {
    const service = await start(
      { port: 0, host: '127.0.0.1' },
      { asset: folderAssets(host.assets) },
    );
    return { ask: (path) => fetch(service.url + path), close: () => service.close() };
  },
  async workerd() {
    const config = readFileSync(`${root}apps/edge/wrangler.jsonc`, 'utf8');
    const own = `${root}apps/edge/dist/wrangler.${process.pid}.jsonc`;
    writeFileSync(
      own,
      config.replace('./dist/assets', host.assets).replace('src/worker.ts', '../src/worker.ts'),
    );
    const worker = await startWorkerd({}, own).finally(() => rmSync(own));
    return { ask: (path) => worker.ask(path), close: () => worker.close() };
  },
};

describe.each(Object.keys(platforms))('%s', (name) => {
  let ask: Ask;
  let close: () => Promise<unknown>;
  beforeAll(async () => {
    ({ ask, close } = await platforms[name]!());
  });
  afterAll(() => close?.());
  const hashAt = async (path: string) => {
    const answer = await ask(path);
    expect(answer.status, path).toBe(200);
    return describeFile(new Uint8Array(await answer.arrayBuffer())).integrity;
  };

  test('every file of every release has its bytes, and is kept for ever', async () => {
    expect(host.releases.length).toBeGreaterThan(1);
    for (const { version, files } of host.releases)
      for (const [file, { integrity }] of Object.entries(files)) {
        const path = releasePath(version, file);
        expect(await hashAt(path)).toBe(integrity);
        const { headers } = await ask(path);
        expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
        expect(headers.get('access-control-allow-origin')).toBe('*');
      }
  });

  test('/banner.js is the newest release, and soon asked for again', async () => {
    expect(await hashAt('/banner.js')).toBe(host.release.files['banner.js']!.integrity);
    expect((await ask('/banner.js')).headers.get('cache-control')).toContain(moving);
    expect(await hashAt('/banner.css')).toBe(host.release.files['banner.css']!.integrity);
  });

  test('/release.json says which one that is, /releases.json all of them', async () => {
    expect(await (await ask('/release.json')).json()).toEqual(releaseNote(host.release));
    const list = await ask('/releases.json');
    expect(await list.json()).toEqual(host.releases);
    expect(list.headers.get('cache-control')).toContain(moving);
    expect(list.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('/banner@next.js is what is being worked on, and never kept for long', async () => {
    const answer = await ask('/banner@next.js');
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(answer.headers.get('cache-control')).toContain(moving);
    expect(await answer.text()).toContain('solidarity-banner');
  });

  test('a version that was never published is not there', async () => {
    for (const path of ['/banner@98.0.0.js', '/banner@1.js', '/banner@latest.js'])
      expect((await ask(path)).status, path).toBe(404);
  });

  test('nothing is signed, since nobody holds a key', async () => {
    const { headers } = await ask('/banner.js');
    expect([headers.get('signature'), headers.get('unencoded-digest')]).toEqual([null, null]);
  });
});

describe('snippets', () => {
  let service: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    service = await start({ port: 0, host: '127.0.0.1' }, { asset: folderAssets(host.assets) });
  });
  afterAll(() => service?.close());
  const pin = () => [
    `${service.url}/banner@${host.release.version}.js`,
    host.release.files['banner.js']!.integrity,
  ];

  test('of a page that is older than its host pin what the host has, and so does the preview', async () => {
    const browser = await launchBrowser();
    const { page, requests, problems } = await open(browser, service.url);
    const code = page.locator('kit-snippet code').first();
    await page.waitForFunction(
      (version) => document.querySelector('kit-snippet code')?.textContent.includes(version),
      host.release.version,
    );
    for (const part of pin()) expect(await code.textContent()).toContain(part);
    await framedBanner(page).getByRole('button').waitFor();
    expect(requests).toContain(pin()[0]);
    expect(problems).toEqual([]);
    await browser.close();
  });

  test('of the command pin what the host has', async () => {
    const { out, code } = await solidarityKit(['snippet', 'html', '--origin', service.url], root);
    expect(code).toBe(0);
    for (const part of pin()) expect(out).toContain(part);
    const [first] = host.releases;
    const older = ['snippet', 'html', '--origin', service.url, '--release', first!.version];
    expect((await solidarityKit(older, root)).out).toContain(first!.files['banner.js']!.integrity);
  });
});

describe('this checkout', () => {
  test('every published file and every line is as it was published', () => {
    expect(releaseProblems()).toEqual([]);
    expect(readReleases().length).toBeGreaterThan(0);
  });

  test('every tag in a document pins the newest release', () => {
    const { version, integrity } = releaseNote(newestRelease(readReleases())!);
    const documents = isCheckout(root) ? gitIn(root).tracked() : ['README.md', 'README.ar.md'];
    const pins = documents
      .filter(follows)
      .flatMap((path) =>
        pinsIn(readFileSync(root + path, 'utf8')).map((pin) => ({ path, ...pin })),
      );
    expect(pins.map(({ path }) => path)).toContain('README.md');
    for (const pin of pins) expect(pin).toEqual({ path: pin.path, version, integrity });
  });
});
