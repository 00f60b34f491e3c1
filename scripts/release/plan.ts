// Everything that a release changes, worked out before anything is written.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addRelease } from '../../packages/banner/scripts/archive.ts';
import { hashOf } from '../chain.ts';
import { readReleases } from '../../packages/banner/src/archive.ts';
import {
  newestRelease,
  scriptFile,
  type ReleaseEntry,
} from '../../packages/banner/src/releases.ts';
import { changelogWith, changesets, largestBump, pendingNotes } from './notes.ts';
import { follows, pinned } from './pins.ts';
import { nextVersion, type Bump } from './version.ts';

/** A release that could be made. */
export interface Plan {
  readonly release: ReleaseEntry;
  /** Hash of the release's line in versions.json. */
  readonly hash: string;
  /** What the changelog says of it, as Markdown. */
  readonly notes: string;
  /** New content by path from the root; `null` removes the file. */
  readonly changes: ReadonlyMap<string, string | Uint8Array | null>;
}

/** What a plan is made from. */
export interface PlanInput {
  /** The checkout, with a slash at the end. */
  readonly root: string;
  /** Paths of every file that git has, from the root. */
  readonly tracked: readonly string[];
  /** The banner as it is built now: the release's files by name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Day of the release, `2026-11-26`. */
  readonly date: string;
  /** How much has changed, where no changeset says so. */
  readonly bump?: Bump | undefined;
}

/** Why there can be no release now; a sentence for the person at the terminal. */
export class ReleaseError extends Error {
  override name = 'ReleaseError';
}

const versionField = /("version": ")([^"]*)(")/;

/** Works out a release. Reads, and writes nothing. @throws ReleaseError */
export async function planRelease(input: PlanInput): Promise<Plan> {
  const { root, tracked, files, date } = input;
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const manifests = tracked.filter((path) => /^(packages|apps)\/[^/]+\/package\.json$/.test(path));
  const inPackages = versionOf(manifests, read);
  const releases = readReleases(join(root, 'packages/banner/releases'));
  const { notes: found, files: noteFiles } = await changesets(root);
  const version = nextVersion(
    inPackages,
    newestRelease(releases)?.version,
    input.bump ?? largestBump(found),
  );
  if (version === undefined)
    throw new ReleaseError(
      'No changeset says how much has changed. Write one with "pnpm changeset", or give --bump major, minor or patch.',
    );
  const changelog = read('CHANGELOG.md');
  const notes = pendingNotes(changelog, found);
  if (!notes)
    throw new ReleaseError(
      'There is nothing to tell: no changeset, and nothing under "Unreleased".',
    );

  const { release, written } = addRelease(releases, version, date, files);
  const { integrity } = release.files[scriptFile]!;
  const changes = new Map<string, string | Uint8Array | null>();
  for (const [path, content] of Object.entries(written))
    changes.set(`packages/banner/releases/${path}`, content);
  for (const path of manifests) put(path, read(path).replace(versionField, `$1${version}$3`));
  for (const path of tracked.filter((one) => follows(one) && existsSync(join(root, one))))
    put(path, pinned(read(path), { version, integrity }));
  changes.set('CHANGELOG.md', changelogWith(changelog, `${version}, ${date}`, notes));
  for (const path of noteFiles) changes.set(path, null);
  return { release, hash: hashOf(release), notes, changes };

  function put(path: string, text: string): void {
    if (text !== read(path)) changes.set(path, text);
  }
}

/** The version that all packages have. @throws ReleaseError when they differ */
function versionOf(manifests: readonly string[], read: (path: string) => string): string {
  const versions = new Map(manifests.map((path) => [versionField.exec(read(path))?.[2], path]));
  const [first] = versions.keys();
  if (versions.size === 1 && first) return first;
  throw new ReleaseError(
    `The packages have different versions: ${[...versions].map(([version, path]) => `${version ?? 'none'} in ${path}`).join(', ')}.`,
  );
}
