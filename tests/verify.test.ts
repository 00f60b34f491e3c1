// `solidarity-kit verify` on pages of this machine: what a snippet makes is good, and what somebody changes is found.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { snippet } from '@solidarity-kit/snippets';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start } from '../apps/edge/src/node.ts';
import { readReleases } from '../packages/banner/src/archive.ts';
import { newestRelease, releaseNote } from '../packages/banner/src/releases.ts';
import { solidarityKit } from './support/run-command.ts';
import { serveSite, type Page, type Site } from './support/site.ts';

const { version, integrity } = releaseNote(newestRelease(readReleases())!);
let service: Awaited<ReturnType<typeof start>>;
let site: Site;
let folder: string;
const pages: Record<string, Page> = {};
const tag = (target: string, origin = service.url) =>
  snippet(target, { message: 'ceasefire-now' }, { origin, version, integrity }).files[0]!.text;

beforeAll(async () => {
  service = await start({ port: 0, host: '127.0.0.1' });
  site = await serveSite((path) => pages[path]);
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
});
afterAll(async () => {
  await service?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

/** Verifies a page of the site with this inside its body. */
async function verify(body: string, ...args: string[]) {
  pages['/'] = {
    body: `<!doctype html><html lang="en"><title>A site</title><body>${body}<p>Text.`,
  };
  return solidarityKit(['verify', `${site.origin}/`, ...args], folder);
}
const json = async (body: string) => JSON.parse((await verify(body, '--json')).out) as object;

test.each(['html', 'google-tag-manager', 'ghost'])('the snippet for %s', async (target) => {
  const { code, out, err } = await verify(tag(target));
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`✓ ${service.url}/banner@${version}.js`);
  expect(out).toContain(`release ${version}, pinned by its hash, whole, from ${service.url}`);
});

test('as JSON for programs', async () => {
  expect(await json(tag('html'))).toEqual({
    page: `${site.origin}/`,
    ok: true,
    scripts: [
      {
        url: `${service.url}/banner@${version}.js`,
        from: service.url,
        release: version,
        pinned: 'hash',
        whole: true,
        problems: [],
      },
    ],
    elements: 0,
  });
});

test('the newest script without a hash is whole and not pinned', async () => {
  const body = `<script src="${service.url}/banner.js"></script>`;
  expect(await json(body)).toMatchObject({
    ok: false,
    scripts: [{ release: version, pinned: 'no', whole: true }],
  });
  expect((await verify(body)).code).toBe(1);
});

test('a script that a taken host has changed', async () => {
  pages[`/banner@${version}.js`] = { body: 'evil()', type: 'text/javascript' };
  const { code, out } = await verify(tag('html', site.origin));
  expect(code).toBe(1);
  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    `Its bytes are not those of the release ${version}.`,
  );
});

test('what is being worked on is no release', async () => {
  pages['/banner@next.js'] = { body: '/* solidarity-banner */', type: 'text/javascript' };
  expect(await json('<script src="/banner@next.js"></script>')).toMatchObject({
    ok: false,
    scripts: [{ release: null, whole: false, pinned: 'no' }],
  });
});

test('somebody else’s banner.js is not ours, and a page without anything says so', async () => {
  pages['/banner.js'] = { body: 'cookies()', type: 'text/javascript' };
  const { code, out, err } = await verify('<script src="/banner.js"></script>');
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('no script and no banner of the kit');
});

test('a banner in the page itself needs no script', async () => {
  const { code, out } = await verify(tag('html-no-script'));
  expect(code).toBe(0);
  expect(out).toContain('a banner in the page itself');
});

test('a file, with its script beside it', async () => {
  const script = await (await fetch(`${service.url}/banner@${version}.js`)).text();
  writeFileSync(join(folder, `banner@${version}.js`), script);
  writeFileSync(join(folder, 'own.html'), tag('html').replace(`${service.url}/`, ''));
  const { code, out } = await solidarityKit(['verify', 'own.html'], folder);
  expect(code).toBe(0);
  expect(out).toContain('from this disk');
});

test.each([
  ['no-such.html', 3, /no such file/],
  ['http://127.0.0.1:9/', 3, /cannot be reached/],
  ['https://', 3, /https:/],
])('%s cannot be read: %i', async (given, wanted, why) => {
  const { code, out, err } = await solidarityKit(['verify', given], folder);
  expect([code, out]).toEqual([wanted, '']);
  expect(err.replaceAll(/\s+/g, ' ')).toMatch(why);
});
