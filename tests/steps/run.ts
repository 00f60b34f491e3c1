// `npm run test:steps`: the printed steps followed to the letter in the starters of today. Each builds, and shows the banner, in real Chromium.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReleases } from '../../packages/banner/src/archive.ts';
import { snippet, type BannerChoice } from '@solidarity-kit/snippets';
import type { Browser } from 'playwright-core';
import { expectedScript, hostile } from '../../packages/snippets/src/testing/choices.ts';
import { serveFolder } from '../sites/static-server.ts';
import { runIn, start, workshopFor } from '../sites/workshop.ts';
import { launchBrowser } from '../support/browser.ts';
import { serveSite } from '../support/site.ts';
import { solidarityKit } from '../support/run-command.ts';
import { follow } from './follow.ts';
import { starters, type Starter } from './starters.ts';

const { version, files } = readReleases().at(-1)!;
const { integrity } = files['banner.js']!;
const script = readFileSync(
  new URL(`../../packages/banner/releases/${version}/banner.js`, import.meta.url),
);
const host = await serveSite((path) =>
  path === `/banner@${version}.js`
    ? {
        body: script,
        type: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
      }
    : undefined,
);
const release = { origin: host.origin, version, integrity };
/** Words with the marks of every syntax, and options that differ from the default. */
const choice: BannerChoice = {
  message: 'ceasefire-now',
  lang: 'ar',
  position: 'corner',
  dismissDays: 30,
  headline: hostile.slice(0, 200),
  action: hostile.slice(200, 260),
};

/** The script that is to be in the page. */
const wantedScript: Record<string, string> = {
  ...expectedScript(choice),
  src: `${release.origin}/banner@${version}.js`,
  integrity,
};

/** A fresh starter with its packages. @returns its folder */
async function make(name: string, { create }: Starter, above: string): Promise<string> {
  if (!Array.isArray(create)) {
    const folder = workshopFor({ id: (create as { example: string }).example });
    const { code, err } = await solidarityKit(['remove', 'site'], folder);
    if (code !== 0) throw new Error(err);
    return folder;
  }
  runIn(
    above,
    create.map((word: string) => word.replace('NAME', name)),
  );
  const folder = join(above, name);
  runIn(folder, ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline']);
  return folder;
}

/** What a reader sees: one script with the choice, and one banner. @throws Error with what is not so */
async function see(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      complaints.push(message.text());
  });
  try {
    await page.goto(origin);
    await page
      .locator('solidarity-banner')
      .getByRole('button')
      .waitFor()
      .catch(({ message }: Error) => complaints.push(message));
    const banners = await page.locator('solidarity-banner').count();
    const scripts = await page
      .locator(`script[src^="${release.origin}"]`)
      .evaluateAll((all) =>
        all.map((one) =>
          Object.fromEntries(
            [...one.attributes]
              .filter(({ name }) =>
                /^(src|integrity|crossorigin|data-(?!nscript|astro-exec))/.test(name),
              )
              .map(({ name: key, value }) => [key, value]),
          ),
        ),
      );
    const wanted = JSON.stringify([Object.entries(wantedScript).toSorted()]);
    const got = JSON.stringify(scripts.map((one) => Object.entries(one).toSorted()));
    if (banners !== 1) complaints.push(`${banners} banners`);
    if (got !== wanted) complaints.push(`scripts ${got}, not ${wanted}`);
  } finally {
    await page.close();
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n  '));
}

async function check(browser: Browser, name: string, starter: Starter): Promise<void> {
  const above = mkdtempSync(join(tmpdir(), 'starter-'));
  try {
    const folder = await make(name, starter, above);
    follow(folder, snippet(starter.target, choice, release));
    runIn(folder, ['npm', 'run', 'build']);
    const { out } = starter;
    const served =
      typeof out === 'string' ? await serveFolder(join(folder, out)) : await start(folder, out);
    await see(browser, served.origin).finally(() => served.close());
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in starters));
if (unknown.length > 0) {
  console.error(
    `${unknown.join(', ')}: no such starter. There are: ${Object.keys(starters).join(', ')}.`,
  );
  process.exit(2);
}
const browser = await launchBrowser();
let failures = 0;
for (const [name, starter] of Object.entries(starters)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const began = performance.now();
  try {
    await check(browser, name, starter);
    console.log(`✓ ${name} (${Math.round((performance.now() - began) / 1000)} s)`);
  } catch (error) {
    failures += 1;
    console.log(`✗ ${name}: ${(error as Error).message}`);
  }
}
await browser.close();
await host.close();
process.exitCode = failures > 0 ? 1 : 0;
