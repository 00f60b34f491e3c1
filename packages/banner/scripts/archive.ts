// Adds a version to the archive of published ones, packages/banner/releases, and checks that nothing old has changed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveFolder, readReleases, readSignatures, signaturesFile } from '../src/archive.ts';
import { chainProblems, chainText, endOf, sha384 } from '../../../scripts/chain.ts';
import { releaseNote, type ReleaseEntry, type ReleaseFile } from '../src/releases.ts';
import { isSigned } from './sign.ts';

/** What lies in a release's folder beside its files, and is not one of them. */
const noteFile = 'release.json';

/** Size and hash of a file's bytes. */
export function describeFile(bytes: Uint8Array): ReleaseFile {
  return { bytes: bytes.byteLength, integrity: sha384(bytes) };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * What makes a new version: every file to write, by its path in the archive. Writes nothing.
 *
 * @param releases those that are there
 * @param files the version's files by name
 * @throws when the version is there already: a published version keeps its bytes
 */
export function addRelease(
  releases: readonly ReleaseEntry[],
  version: string,
  date: string,
  files: Readonly<Record<string, Uint8Array>>,
): { release: ReleaseEntry; written: Record<string, string | Uint8Array> } {
  if (releases.some((one) => one.version === version))
    throw new Error(`${version} is published already: its bytes never change.`);
  const names = Object.keys(files).toSorted();
  const release: ReleaseEntry = {
    version,
    date,
    files: Object.fromEntries(names.map((name) => [name, describeFile(files[name]!)])),
    previous: endOf(releases),
  };
  const written: Record<string, string | Uint8Array> = {
    'versions.json': chainText([...releases, release]),
    [`${version}/${noteFile}`]: json(releaseNote(release)),
  };
  for (const name of names) written[`${version}/${name}`] = files[name]!;
  return { release, written };
}

/** Writes files into an archive. */
export function writeRelease(
  written: Readonly<Record<string, string | Uint8Array>>,
  folder = archiveFolder,
): void {
  for (const [path, content] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/**
 * Checks an archive by itself: the chain of lines, and every file against the hash in its line.
 *
 * @returns what is wrong, in words; nothing where all is well
 */
export function archiveProblems(folder = archiveFolder): string[] {
  const path = join(folder, 'versions.json');
  if (!existsSync(path)) return ['versions.json is missing'];
  const text = readFileSync(path, 'utf8');
  const releases = readReleases(folder);
  const problems = chainProblems(releases, ({ version }) => version);
  if (text !== chainText(releases)) problems.push('versions.json is not one line per release');
  for (const release of releases) problems.push(...releaseProblems(folder, release));
  const known = new Set(releases.map(({ version }) => version));
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && !known.has(entry.name))
      problems.push(`the folder ${entry.name} has no line in versions.json`);
  return problems;
}

/** What is wrong in one release's folder. */
function releaseProblems(folder: string, release: ReleaseEntry): string[] {
  const own = join(folder, release.version);
  const problems: string[] = [];
  for (const [name, { integrity }] of Object.entries(release.files)) {
    const file = join(own, name);
    if (!existsSync(file)) problems.push(`${release.version}/${name} is missing`);
    else if (describeFile(readFileSync(file)).integrity !== integrity)
      problems.push(
        `${release.version}/${name} has changed: its hash is not that of versions.json`,
      );
  }
  const note = join(own, noteFile);
  if (!existsSync(note) || readFileSync(note, 'utf8') !== json(releaseNote(release)))
    problems.push(`${release.version}/${noteFile} does not say what versions.json says`);
  for (const [name, signed] of Object.entries(readSignatures(release.version, folder)))
    if (!existsSync(join(own, name)) || !isSigned(readFileSync(join(own, name)), signed))
      problems.push(
        `${release.version}/${signaturesFile} has a signature of ${name} that is false`,
      );
  const listed = new Set([...Object.keys(release.files), noteFile, signaturesFile]);
  if (existsSync(own))
    for (const entry of readdirSync(own, { recursive: true, withFileTypes: true })) {
      const name = join(entry.parentPath, entry.name).slice(own.length + 1);
      if (entry.isFile() && !listed.has(name))
        problems.push(`${release.version}/${name} is not part of the release`);
    }
  return problems;
}
