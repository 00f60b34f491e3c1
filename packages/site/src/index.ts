// The banner of a site: its HTML, and the files that the site serves for it, from the newest release. For Node.
import { archiveFolder, readReleases } from '@solidarity-kit/banner/archive';
import { newestRelease } from '@solidarity-kit/banner/releases';
import type { Release } from '@solidarity-kit/snippets';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles, siteHtml, type SiteHtml, type SiteOptions } from './html.ts';

export * from './html.ts';

type Released = keyof typeof siteFiles;
const released = Object.keys(siteFiles) as Released[];

/** A file that the site serves. */
export interface SiteFile {
  /** `solidarity-kit.js` or `solidarity-kit.css`. */
  name: string;
  bytes: Uint8Array;
}

/** The banner of a site. */
export interface SiteBanner extends SiteHtml {
  /** The files to serve; none when they come from a host. */
  files: readonly SiteFile[];
}

const bytesOf = (version: string, file: Released): Uint8Array =>
  readFileSync(join(archiveFolder, version, file));

/** Whether a file of a site is one of ours: a file of any release, byte by byte. */
export function isSiteFile(name: string, bytes: Uint8Array): boolean {
  const file = released.find((each) => siteFiles[each] === name);
  return (
    file !== undefined &&
    readReleases().some(
      ({ version, files }) => file in files && Buffer.from(bytesOf(version, file)).equals(bytes),
    )
  );
}

/** The files of the newest release, to be served by the site. @throws Error when there is no release */
export function newestFiles(): SiteFile[] {
  const newest = newestRelease(readReleases());
  if (!newest) throw new Error('There is no release of the banner.');
  return released.map((file) => ({
    name: siteFiles[file],
    bytes: bytesOf(newest.version, file),
  }));
}

/**
 * The banner for a site.
 *
 * @param options what it says; the same options and release give the same bytes
 * @param host the release of a host that serves the script; default: the newest release, as files of the site itself
 * @throws SnippetError naming the option, what was given and what is allowed
 */
export const siteBanner = (options: SiteOptions = {}, host?: Release): SiteBanner => ({
  ...siteHtml(options, host),
  files: host ? [] : newestFiles(),
});

/** Writes the files of the newest release into a folder, which is made; one that is there just so is left alone. */
export function writeFiles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of newestFiles()) {
    const path = join(folder, name);
    if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
  }
}
