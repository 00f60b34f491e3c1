// /verify in a real browser: what somebody pastes is checked in the page, told in words, and sent to nobody.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start, type Service } from '../../apps/edge/src/node/start.ts';
import type { Feed } from '../../packages/campaigns/src/feed/model.ts';
import {
  generateFeedKey,
  publicFeedKey,
  signFeed,
  type FeedSigningKey,
} from '../../packages/campaigns/src/feed/sign.ts';
import { launchBrowser } from '../support/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
let browser: Browser;
let service: Service;
let keys: FeedSigningKey[];
let signed: string;

async function sign(signers: readonly FeedSigningKey[], headline: string): Promise<string> {
  const feed: Feed = {
    kind: 'solidarity-feed',
    version: 1,
    sequence: 7,
    issued: new Date(Date.now() - 60_000).toISOString(),
    expires: new Date(Date.now() + 86_400_000).toISOString(),
    by: { name: 'A campaign', url: 'https://example.org/' },
    current: {
      message: 'let-aid-in',
      revision: 1,
      href: 'https://example.org/act',
      words: { en: { headline, action: 'Act' }, ar: { headline: 'كلمات.', action: 'تحرّكوا' } },
    },
  };
  let text = await signFeed({ feed }, signers[0]!);
  for (const key of signers.slice(1)) text = await signFeed({ signed: text }, key);
  return text;
}

beforeAll(async () => {
  keys = [await generateFeedKey(), await generateFeedKey(), await generateFeedKey()];
  const trust = {
    keys: keys.slice(0, 2).map(publicFeedKey),
    leastSequence: 1,
    hosts: ['example.org'],
  };
  signed = await sign(keys.slice(0, 2), 'Words of the feed.');
  writeFileSync(join(folder, 'trust.json'), JSON.stringify(trust));
  writeFileSync(join(folder, 'feed.jws'), signed);
  service = await start({
    host: '127.0.0.1',
    port: 0,
    logLevel: 'off',
    feedFile: join(folder, 'feed.jws'),
    feedTrust: join(folder, 'trust.json'),
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
  rmSync(folder, { recursive: true });
});

async function open(lang: string, javaScriptEnabled = true) {
  const page = await browser.newPage({ javaScriptEnabled, viewport: { width: 320, height: 800 } });
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim());
  });
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${service.url}/verify?lang=${lang}`);
  return { page, asked, problems };
}

/** Pastes and checks, and gives the result as text. */
async function check(page: Page, text: string, button = 'Check'): Promise<string> {
  await page.locator('#verify-text').fill(text);
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('status').locator('strong').waitFor();
  return page.getByRole('status').innerText();
}

test('a good feed: the verdict, who signed, who says it, until when, and the words', async () => {
  const { page, asked, problems } = await open('en');
  const said = await check(page, signed);
  expect(said).toMatch(/^Good: signed by enough of the trusted keys, and current\./);
  for (const key of keys.slice(0, 2)) expect(said).toContain(`✓ ${key.kid}`);
  expect(said).toContain('Said by: A campaign (https://example.org/)');
  expect(said).toContain('Words of the feed. [Act]');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // The page, its script, and nothing: the text was never sent.
  expect(asked.filter((line) => !line.endsWith('/favicon.ico'))).toEqual([
    `GET ${service.url}/verify?lang=en`,
    `GET ${service.url}/verify.js`,
  ]);
  expect(problems).toEqual([]);
  await page.close();
});

test('a forged feed: refused, why, and which signatures are worth nothing', async () => {
  const { page } = await open('en');
  const one = await check(page, await sign([keys[0]!, keys[2]!], '<img src=x onerror=alert(1)>'));
  expect(one).toMatch(/^Refused: not enough trusted signatures\./);
  expect(one).toContain(`✓ ${keys[0]!.kid}`);
  expect(one).toContain(`✗ ${keys[2]!.kid}: not a trusted key.`);
  expect(one).toContain('not to be believed');
  expect(one).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('.result img').count()).toBe(0);
  const { payload, signatures } = JSON.parse(signed) as { payload: string; signatures: object[] };
  const other = Buffer.from(payload, 'base64url').toString().replace('Words', 'Swords');
  const changed = JSON.stringify({ payload: Buffer.from(other).toString('base64url'), signatures });
  expect(await check(page, changed)).toMatch(/the signature does not fit what stands in the feed/);
  expect(await check(page, '{"half":')).toMatch(/^Refused: not a feed/);
  await page.close();
});

test('with the keys that somebody else has published', async () => {
  const { page } = await open('en');
  await page.getByText('Check with other keys').click();
  const trust = {
    keys: keys.slice(1).map(publicFeedKey),
    leastSequence: 1,
    hosts: ['example.org'],
  };
  await page.locator('#verify-trust').fill(JSON.stringify(trust));
  expect(await check(page, signed)).toMatch(/^Refused: not enough/);
  expect(await check(page, await sign(keys.slice(1), 'Theirs.'))).toMatch(/^Good/);
  await page.locator('#verify-trust').fill('no list');
  expect(await check(page, signed)).toMatch(/^This is no list of keys/);
  await page.close();
});

test('words of the kit, in any language, are known; own words are not; nothing of them is sent', async () => {
  const { page, asked } = await open('ar');
  const said = await check(page, '  نقف مع الشعب\n الفلسطيني. ', 'تحقّق');
  expect(said).toContain('stand-with-palestine');
  expect(said).toContain('العربية');
  await page.getByRole('link', { name: 'المصادر، وما كان يُقال من قبل' }).waitFor();
  expect(await check(page, 'Call for a ceasefire in Gaza now.', 'تحقّق')).toMatch(
    /كانت العُدّة تقول هذا[^]*ceasefire-now/,
  );
  const address = new URL('/drop-nimbus.svg?lang=ar', page.url()).href;
  expect(await check(page, address, 'تحقّق')).toContain('عاملون في غوغل وأمازون');
  expect(await check(page, 'https://badges.example.org/drop-nimbus.svg?lang=ar', 'تحقّق')).toContain(
    'هذا عنوان على badges.example.org',
  );
  expect(await check(page, 'My own words', 'تحقّق')).toMatch(/لم يوقّع أحد هنا/);
  expect(
    asked
      .filter((line) => !line.endsWith('/favicon.ico'))
      .map((line) => line.replace(service.url, '')),
  ).toEqual(['GET /verify?lang=ar', 'GET /verify.js', 'GET /messages.json', 'GET /history.json']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

test('the keyboard is enough', async () => {
  const { page } = await open('en');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('verify-text');
  await page.keyboard.insertText(signed);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Good: signed').waitFor();
  await page.close();
});

test('without JavaScript: no field that would not work, but the feed as it is, the keys, and the command', async () => {
  const { page } = await open('en', false);
  expect(await page.locator('textarea').count()).toBe(0);
  const text = await page.locator('main').innerText();
  expect(text).toContain('so there is no field');
  expect(text).toContain('Words of the feed.');
  expect(text).toContain(keys[0]!.kid);
  expect(text).toContain('solidarity-kit feed verify feed.jws --trust trust.json');
  await page.close();
});
