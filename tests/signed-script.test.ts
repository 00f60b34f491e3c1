// Signature-based integrity in a real Chromium: what a key has signed runs, also the next version; tampered, foreign and unsigned scripts are blocked.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folderAssets } from '../apps/edge/src/node/assets.ts';
import { start } from '../apps/edge/src/node.ts';
import { archiveProblems } from '../packages/banner/scripts/archive.ts';
import { readSignatures, signaturesFile } from '../packages/banner/src/archive.ts';
import { releasePath } from '../packages/banner/src/releases.ts';
import { signatureHeaders } from '../packages/banner/src/signature.ts';
import { dropKey, newKey, signRelease } from '../scripts/release/sign.ts';
import { launchBrowser } from './support/browser.ts';
import { serveSite, type Page, type Site } from './support/site.ts';
import { oneMoreRelease, type OneMore } from './support/two-releases.ts';

const keys = mkdtempSync(join(tmpdir(), 'keys-'));
const keyFile = (name: string) => join(keys, `${name}.pem`);
/** Public keys by name. */
const key: Record<string, string> = {};
let host: OneMore & { folder: string };
/** The two newest versions. */
let newest: string;
let older: string;
let browser: Browser;
let site: Site;
const pages: Record<string, Page> = {};

beforeAll(async () => {
  host = await oneMoreRelease();
  [older = '', newest = ''] = host.releases.slice(-2).map(({ version }) => version);
  for (const name of ['ours', 'new', 'foreign']) key[name] = newKey(host.checkout, keyFile(name));
  browser = await launchBrowser();
  site = await serveSite((path) => pages[path]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  for (const folder of [host?.folder, keys]) if (folder) rmSync(folder, { recursive: true });
});
beforeEach(() => {
  for (const { version } of host.releases)
    rmSync(join(host.archive, version, signaturesFile), { force: true });
});

/** The site under another name, which is another origin. */
const elsewhere = () => site.origin.replace('127.0.0.1', 'localhost');

const sign = (name: string, version: string) => signRelease(host.checkout, keyFile(name), version);

/** Whether the banner of a script comes up on a page that asks for some integrity. */
async function runs(src: string, integrity: string): Promise<boolean> {
  const path = `/${Object.keys(pages).length}`;
  const tag = `<script src="${src}" integrity="${integrity}" crossorigin="anonymous"`;
  pages[path] = {
    body: `<!doctype html><html lang="en"><title>A site</title><body>${tag} onload="document.title='ran'" onerror="document.title='blocked'"></script><p>Text.`,
  };
  const page = await browser.newPage();
  await page.goto(site.origin + path);
  await page.waitForFunction(() => document.title !== 'A site');
  const ran = (await page.title()) === 'ran';
  expect(await page.locator('solidarity-banner').count()).toBe(ran ? 1 : 0);
  await page.close();
  return ran;
}

/** Serves what is in the archive now, and asks the service for its script. */
async function withService<T>(use: (url: string) => Promise<T>): Promise<T> {
  await host.assemble();
  const service = await start({ port: 0, host: '127.0.0.1' }, { asset: folderAssets(host.assets) });
  try {
    return await use(service.url);
  } finally {
    await service.close();
  }
}

/** Another host with the service's headers, as one that was taken over would have them. */
async function relayed(url: string, change: (page: Page) => Page): Promise<string> {
  const answer = await fetch(`${url}/banner.js`);
  const body = new Uint8Array(await answer.arrayBuffer());
  const kept = ['unencoded-digest', 'signature-input', 'signature', 'access-control-allow-origin'];
  const headers = Object.fromEntries(kept.map((name) => [name, answer.headers.get(name) ?? '']));
  pages['/relayed.js'] = change({ body, headers, type: 'text/javascript' });
  return `${elsewhere()}/relayed.js`;
}

const ours = () => `ed25519-${key['ours']}`;

test('the service sends what the specification asks for, whatever the encoding', async () => {
  sign('ours', newest);
  expect(archiveProblems(host.archive)).toEqual([]);
  await withService(async (url) => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { headers } = await fetch(`${url}/banner.js`, {
        headers: { 'accept-encoding': encoding },
      });
      expect(headers.get('unencoded-digest')).toMatch(/^sha-256=:[\w+/]{43}=:$/);
      expect(headers.get('signature-input')).toBe(
        `key1=("unencoded-digest";sf);keyid="${key['ours']}";tag="ed25519-integrity"`,
      );
      expect(headers.get('signature')).toMatch(/^key1=:[\w+/]{86}==:$/);
    }
  });
});

describe('a page that trusts a key', () => {
  test('runs what it has signed, and the next version too', async () => {
    for (const version of [older, newest]) {
      sign('ours', version);
      // As any host can serve it: the file, and the headers that were written beside it.
      pages['/banner.js'] = {
        body: readFileSync(join(host.archive, version, 'banner.js')),
        type: 'text/javascript',
        headers: {
          ...signatureHeaders(readSignatures(version, host.archive)['banner.js']!),
          'access-control-allow-origin': '*',
        },
      };
      expect(await runs(`${elsewhere()}/banner.js`, ours())).toBe(true);
    }
    await withService(async (url) => {
      expect(await runs(`${url}/banner.js`, ours())).toBe(true);
    });
  });

  test('refuses a script that was changed under the same signature', async () => {
    sign('ours', newest);
    await withService(async (url) => {
      const whole = await relayed(url, (page) => page);
      expect(await runs(whole, ours())).toBe(true);
      const changed = await relayed(url, (page) => ({
        ...page,
        body: Buffer.concat([Buffer.from(page.body), Buffer.from(';')]),
      }));
      expect(await runs(changed, ours())).toBe(false);
    });
  });

  test('refuses what another key has signed', async () => {
    sign('foreign', newest);
    await withService(async (url) => {
      expect(await runs(`${url}/banner.js`, ours())).toBe(false);
      expect(await runs(`${url}/banner.js`, `ed25519-${key['foreign']}`)).toBe(true);
    });
  });

  test('refuses what nobody has signed', async () => {
    await withService(async (url) => {
      expect(await runs(`${url}/banner.js`, ours())).toBe(false);
      // While pages that pin a hash notice nothing of all this.
      const { integrity } = host.release.files['banner.js']!;
      expect(await runs(`${url}${releasePath(newest, 'banner.js')}`, integrity)).toBe(true);
    });
  });
});

test('while one key takes the place of another, pages that trust either one go on', async () => {
  sign('ours', newest);
  sign('new', newest);
  await withService(async (url) => {
    expect(await runs(`${url}/banner.js`, ours())).toBe(true);
    expect(await runs(`${url}/banner.js`, `ed25519-${key['new']}`)).toBe(true);
    expect(await runs(`${url}/banner.js`, `${ours()} ed25519-${key['new']}`)).toBe(true);
    expect(await runs(`${url}/banner.js`, `ed25519-${key['foreign']}`)).toBe(false);
  });
  dropKey(host.checkout, key['ours']!, newest);
  await withService(async (url) => {
    expect(await runs(`${url}/banner.js`, ours())).toBe(false);
    expect(await runs(`${url}/banner.js`, `ed25519-${key['new']}`)).toBe(true);
  });
});
