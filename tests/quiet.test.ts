// What /quiet claims of copied files, of the command, of links and of history, seen from outside: a browser, a process without a network, a repository.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { renderBanner } from '../packages/banner/src/server.ts';
import { launchBrowser } from './support/browser.ts';
import { renderReadme } from './support/github.ts';
import { solidarityKit } from './support/run-command.ts';
import { serveSite, type Site } from './support/site.ts';

let folder: string;
let browser: Browser;
let site: Site | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quiet-'));
});
afterEach(async () => {
  await site?.close();
  site = undefined;
  rmSync(folder, { recursive: true });
});

test('a page with a copied sign asks its own host and no other', async () => {
  writeFileSync(join(folder, 'README.md'), '# A project\n\nText.\n');
  expect((await solidarityKit(['add', '--quiet', '--sign', 'key'], folder)).code).toBe(0);
  const html = await renderReadme(readFileSync(join(folder, 'README.md'), 'utf8'));
  site = await serveSite((path) => {
    if (path === '/') return { body: html };
    const file = join(folder, path);
    return existsSync(file) ? { body: readFileSync(file), type: 'image/svg+xml' } : undefined;
  });
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.origin);
  const image = page.getByRole('img', { name: 'key' });
  expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(28);
  expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([
    `${site.origin}/`,
    `${site.origin}/assets/mark.svg`,
  ]);
  await page.close();
});

/** Makes a process write down every connection and every name that it looks up, and have none of them. */
const trap = (log: string) => `
import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram'; import { appendFileSync } from 'node:fs';
const no = (what) => () => { appendFileSync(${JSON.stringify(log)}, what + '\\n'); throw new Error('no network'); };
net.Socket.prototype.connect = no('connect'); dns.lookup = no('lookup'); dns.promises.lookup = no('lookup'); dgram.createSocket = no('datagram');
globalThis.fetch = no('fetch');`;

test.each([
  ['add --quiet'],
  ['add --origin https://badges.example.org'],
  ['remove'],
  ['render badge b.png'],
  ['render sign s.png --form signature'],
  ['render card c.svg'],
  ['campaigns'],
])('the command opens no connection: %s', async (line) => {
  writeFileSync(join(folder, 'README.md'), '# A project\n');
  const log = join(folder, 'asked.txt');
  const trapFile = join(folder, 'trap.mjs');
  writeFileSync(trapFile, trap(log));
  const { code, err } = await solidarityKit(line.split(' '), folder, {
    NODE_OPTIONS: `--import=${trapFile}`,
  });
  expect([code, existsSync(log) ? readFileSync(log, 'utf8') : '']).toEqual([0, '']);
  expect(err).not.toContain('no network');
});

test('the trap sees a connection', async () => {
  const log = join(folder, 'asked.txt');
  const trapFile = join(folder, 'trap.mjs');
  writeFileSync(trapFile, trap(log));
  await solidarityKit(['verify', 'https://badges.example.org/'], folder, {
    NODE_OPTIONS: `--import=${trapFile}`,
  });
  expect(readFileSync(log, 'utf8')).toMatch(/fetch|connect|lookup/);
});

test('who follows the banner’s link is not told of', async () => {
  const banner = renderBanner({ message: 'ceasefire-now', lang: 'en' });
  site = await serveSite(() => ({ body: `<!doctype html><html lang="en"><body>${banner}</body>` }));
  const page = await browser.newPage();
  const followed: (string | undefined)[] = [];
  await page.route('https://**', async (route) => {
    followed.push((await route.request().allHeaders())['referer']);
    await route.fulfill({ body: '<title>There</title>', contentType: 'text/html' });
  });
  await page.goto(`${site.origin}/secret-page`);
  await page.locator('solidarity-banner a').first().click();
  await page.waitForURL('https://**');
  expect(followed[0]).toBeUndefined();
  expect(await page.evaluate(() => document.referrer)).toBe('');
  await page.close();
});

test('what was committed stays in the history, with a name and a time', async () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=Somebody', '-c', 'user.email=s@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout;
  writeFileSync(join(folder, 'README.md'), '# A project\n');
  git('init', '-q');
  const commit = (why: string) => (git('add', '-A'), git('commit', '-qm', why));
  commit('begin');
  await solidarityKit(['add', '--quiet'], folder);
  commit('add');
  await solidarityKit(['remove'], folder);
  commit('remove');
  expect(git('grep', '-c', 'olive branch', 'HEAD')).toBe('');
  expect(git('log', '-p', '--format=%an <%ae> %aI')).toMatch(
    /Somebody <s@example\.org> 20\d\d-[^]*\+!\[olive branch\]/,
  );
});
