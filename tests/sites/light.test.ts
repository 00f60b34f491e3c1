// The examples whose tools are at hand: built by the platform's own tool, seen in a browser, and every byte back. All of them: `npm run test:sites`.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { solidarityKit } from '../support/run-command.ts';
import { check } from './check.ts';
import { hasTool, sites } from './sites.ts';
import { everything, exampleOf } from './workshop.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const light = sites.filter((site) => site.light);

describe.each(light.map((site) => [site.id, site] as const))('examples/%s', (id, site) => {
  test.skipIf(id !== 'eleventy' && !hasTool(site))(
    'is built, and its banner is as it should be',
    { timeout: 180_000 },
    async () => {
      expect((await check(browser, site)).wrong).toEqual([]);
    },
  );
});

test.each(sites.map((site) => [site.id, site] as const))(
  'examples/%s, as it is committed, has the banner that the command puts in',
  async (id, { folder = '.' }) => {
    const text = JSON.stringify(everything(exampleOf(id)));
    expect(text).toContain('solidarity-kit: ');
    // A dry run: what is committed is not touched. Its script may be of an older release, and then it is told.
    const { code, err } = await solidarityKit(
      ['remove', 'site', folder, '--dry-run'],
      exampleOf(id),
    );
    expect([code, err]).toEqual([0, '']);
  },
);

test('every example has a README with a badge of its own', async () => {
  const folders = readdirSync(exampleOf(''), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => exampleOf(name));
  expect(folders).toEqual(expect.arrayContaining(sites.map(({ id }) => exampleOf(id))));
  const { code, err } = await solidarityKit(['add', '--local', '--check', ...folders], '.');
  expect([code, err]).toEqual([0, '']);
});

test('no lockfile of an example names the host of a registry', () => {
  for (const { id } of sites) {
    const text = JSON.stringify(everything(exampleOf(id)));
    expect([id, /"resolved\\?"/.test(text)]).toEqual([id, false]);
  }
  expect(readFileSync(`${exampleOf('vite')}/package-lock.json`, 'utf8')).toContain('integrity');
});
