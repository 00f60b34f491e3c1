// One example from beginning to end: the banner put in by the command, built, looked at, developed, and taken out to the last byte.
import { readFileSync } from 'node:fs';
import { textOf } from '@solidarity-kit/campaigns';
import type { Browser } from 'playwright-core';
import { solidarityKit } from '../support/run-command.ts';
import { look, lookAtDev, type Place } from './look.ts';
import type { ExampleSite } from './sites.ts';
import { serveFolder } from './static-server.ts';
import type { Row } from './table.ts';
import { installPackages } from './packed.ts';
import { everything, runIn, start, workshopFor } from './workshop.ts';

const message = 'ceasefire-now';
const words = textOf(message, 'en').text.headline;

/** Runs the command in a copy. @throws Error with what it said, when it fails */
async function kit(folder: string, ...args: string[]): Promise<void> {
  const { code, out, err } = await solidarityKit(args, folder);
  if (code !== 0) throw new Error(`solidarity-kit ${args.join(' ')}: ${code}\n${out}${err}`);
}

/** The version of the platform that is built with. */
function versionOf(site: ExampleSite, folder: string): string {
  const { version } = site;
  if (version === undefined) return '';
  if (typeof version !== 'string') return /\d+(\.\d+)+/.exec(runIn(folder, version))?.[0] ?? '';
  const manifest = readFileSync(`${folder}/node_modules/${version}/package.json`, 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/**
 * Builds a site and looks at it.
 *
 * @param from where the script comes from: copies in the site, or the kit's package for the platform, packed and installed
 * @returns its row of the table, and what was wrong, in sentences; none where all was right
 * @throws Error with what a tool said, when it fails
 */
export async function check(
  browser: Browser,
  site: ExampleSite,
  from: 'copy' | 'package' = 'copy',
): Promise<{ row: Row; wrong: string[] }> {
  const folder = workshopFor(site);
  if (from === 'package') installPackages(folder);
  const target = site.folder ?? '.';
  const choice = ['--message', message, '--from', from];
  await kit(folder, 'remove', 'site', target);
  const bare = everything(folder);
  await kit(folder, 'add', 'site', target, ...choice);
  await kit(folder, 'add', 'site', target, ...choice, '--check');
  const added = Object.keys(everything(folder)).filter((path) => !(path in bare));
  if (site.build) runIn(folder, site.build);

  const served =
    typeof site.out === 'string'
      ? await serveFolder(`${folder}/${site.out}`)
      : await start(folder, site.out);
  const place: Place = {
    origin: served.origin,
    words,
    link: site.link,
    client: site.client ?? false,
    noisy: site.noisy ?? false,
  };
  const seen = await look(browser, place).finally(() => served.close());
  const running = site.dev && (await start(folder, site.dev));
  const dev =
    running &&
    (await lookAtDev(browser, { ...place, origin: running.origin }).finally(() => running.close()));

  await kit(folder, 'remove', 'site', target);
  const after = everything(folder);
  const changed = Object.keys(bare).filter((path) => after[path] !== bare[path]);
  const left = added.filter((path) => path in after);
  const wrong = [
    ...(['inHtml', 'one', 'navigation', 'dismissal'] as const)
      .filter((key) => !seen[key])
      .map((key) => `${key}: no`),
    ...seen.complaints.map((text) => `console: ${text}`),
    ...(seen.shift > 0 ? [`layout shift ${seen.shift}`] : []),
    ...(from === 'package' && site.hasInlineStyle ? [] : seen.refused).map(
      (text) => `policy: ${text}`,
    ),
    ...(dev && !dev.one ? ['development server: not one banner'] : []),
    ...(dev?.complaints ?? []).map((text) => `development server: ${text}`),
    ...changed.map((path) => `not as it was: ${path}`),
    ...left.map((path) => `left behind: ${path}`),
  ];
  const row: Row = {
    id: site.id,
    name: site.name,
    version: versionOf(site, folder),
    checks: [
      seen.inHtml,
      seen.one,
      seen.navigation,
      seen.dismissal,
      seen.complaints.length === 0,
      seen.shift === 0,
      seen.refused.length === 0,
      dev && dev.one && dev.complaints.length === 0,
      changed.length === 0 && left.length === 0,
    ],
  };
  return { row, wrong };
}
