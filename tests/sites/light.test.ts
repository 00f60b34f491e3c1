// Examples as a person makes them: the banner put in by the command, built by the platform's own tool, seen in a browser under a strict
// policy, and taken out again to the last byte.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textOf } from '@solidarity-kit/campaigns';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { solidarityKit } from '../support/run-command.ts';
import { look } from './look.ts';
import { hasTool, sites } from './sites.ts';
import { serveFolder } from './static-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const words = textOf('ceasefire-now', 'en').text.headline;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  // Inside the workspace, so that a tool finds the packages that it is one of.
  mkdirSync(`${root}node_modules/.cache`, { recursive: true });
  folder = mkdtempSync(`${root}node_modules/.cache/sites-`);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every file below a folder, byte by byte. */
function everything(from: string): Record<string, string> {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.toSorted().map((path) => [path.slice(from.length), readFileSync(path, 'latin1')]),
  );
}

const light = sites.filter((site) => site.light);

describe.each(light.map((site) => [site.id, site] as const))('examples/%s', (id, site) => {
  const example = `${root}examples/${id}`;

  test('gives back every byte, and takes the banner again', async () => {
    const copy = join(folder, `${id}-bytes`);
    cpSync(example, copy, { recursive: true });
    // The example may be older than this build: its banner still comes out whole.
    expect(await solidarityKit(['remove', 'site'], copy)).toMatchObject({ code: 0 });
    expect(JSON.stringify(everything(copy))).not.toContain('solidarity-kit');
    const bare = everything(copy);
    for (const args of [
      ['add', 'site'],
      ['add', 'site', '--check'],
      ['remove', 'site'],
    ])
      expect(await solidarityKit(args, copy)).toMatchObject({ code: 0 });
    expect(everything(copy)).toEqual(bare);
  });

  test.skipIf(!hasTool(site))('is built, and its banner is as it should be', async () => {
    const copy = join(folder, id);
    cpSync(example, copy, { recursive: true });
    await solidarityKit(['add', 'site'], copy);
    const [program, ...args] = site.build ?? [];
    if (program) execFileSync(program, args, { cwd: copy, stdio: 'pipe' });
    const served = await serveFolder(join(copy, site.out), "default-src 'self'");
    try {
      expect(await look(browser, served.origin, words, site.link)).toEqual({
        inHtml: true,
        withoutScript: true,
        one: true,
        navigation: true,
        dismissal: true,
        clean: true,
        shift: 0,
      });
    } finally {
      await served.close();
    }
  });
});
