// What a host has after one more release: a copy of the archive with the present build added to it, gathered as the service serves it.
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from '../../apps/edge/scripts/assemble.ts';
import { addRelease, writeRelease } from '../../packages/banner/scripts/archive.ts';
import { bannerFiles } from '../../packages/banner/scripts/build.ts';
import { archiveFolder, readReleases } from '../../packages/banner/src/archive.ts';
import type { ReleaseEntry } from '../../packages/banner/src/releases.ts';

/** The files of a host that has one release more than this checkout. */
export interface OneMore {
  /** The release that was added: what is built now, under a version that no release has. */
  readonly release: ReleaseEntry;
  /** Every release, oldest first. */
  readonly releases: readonly ReleaseEntry[];
  /** A folder with the archive in it, where a checkout has it. */
  readonly checkout: string;
  /** The archive. */
  readonly archive: string;
  /** The gathered files. */
  readonly assets: string;
  /** Gathers them again, after something in the archive has changed. */
  assemble(): Promise<unknown>;
}

/** Makes them in a folder below node_modules/.cache. The caller removes `folder`. */
export async function oneMoreRelease(): Promise<OneMore & { folder: string }> {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${cache}releases-`);
  const checkout = `${folder}/checkout`;
  const [archive, assets] = [`${checkout}/packages/banner/releases`, `${folder}/assets`];
  cpSync(archiveFolder, archive, { recursive: true });
  const before = readReleases(archive);
  const { release, written } = addRelease(before, '99.0.0', '2026-11-26', await bannerFiles());
  writeRelease(written, archive);
  const gather = () => assemble(assets, { archive });
  await gather();
  return {
    folder,
    checkout,
    archive,
    assets,
    release,
    releases: [...before, release],
    assemble: gather,
  };
}
