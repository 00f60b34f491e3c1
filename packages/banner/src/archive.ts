// The archive of published versions on this disk, and what a host serves of it. For Node.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  newestRelease,
  releaseNote,
  releasePath,
  scriptFile,
  type ReleaseEntry,
  type ReleaseNote,
} from './releases.ts';
import { signatureHeaders, type SignedFiles } from './signature.ts';

/** The archive of this package, with a slash at the end. */
export const archiveFolder = fileURLToPath(new URL('../releases/', import.meta.url));

/** What is being worked on: the last build of this package, with a slash at the end. */
export const buildFolder = fileURLToPath(new URL('../dist/', import.meta.url));

/** Where a release's signatures lie, beside its files. */
export const signaturesFile = 'signatures.json';

/** Address at which a host keeps the headers that it sends with `/banner.js`. */
export const headersPath = '/banner-headers.json';

/** The releases of an archive, oldest first; none where there is no versions.json. */
export function readReleases(folder = archiveFolder): ReleaseEntry[] {
  const path = join(folder, 'versions.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ReleaseEntry[]) : [];
}

/** The signatures of a release; none where nobody has signed it. */
export function readSignatures(version: string, folder = archiveFolder): SignedFiles {
  const path = join(folder, version, signaturesFile);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SignedFiles) : {};
}

/** Where to read what is being worked on; undefined for none. */
export interface HostedFrom {
  /** Default: this package's archive. */
  readonly archive?: string;
  /** Default: this package's last build. */
  readonly build?: string;
}

/** What a host serves: bytes by address. */
export type Hosted = Map<string, Uint8Array>;

/**
 * Everything that a host serves of the banner: each file of each release under its own address for ever, the newest as `/banner.js` and
 * `/banner.css`, `/release.json`, `/releases.json`, the headers that go with `/banner.js`, and the last build as `/banner@next.js`.
 *
 * @throws when there is no release
 */
export function hostedFiles({
  archive = archiveFolder,
  build = buildFolder,
}: HostedFrom = {}): Hosted {
  const releases = readReleases(archive);
  const newest = newestRelease(releases);
  if (!newest) throw new Error(`There is no release in ${archive}.`);
  const hosted: Hosted = new Map();
  for (const { version, files } of releases)
    for (const file of Object.keys(files))
      hosted.set(releasePath(version, file), readFileSync(join(archive, version, file)));
  for (const file of Object.keys(newest.files))
    if (/^banner\.\w+$/.test(file))
      hosted.set(`/${file}`, readFileSync(join(archive, newest.version, file)));
  hosted.set('/release.json', json(releaseNote(newest)));
  hosted.set('/releases.json', readFileSync(join(archive, 'versions.json')));
  const signed = readSignatures(newest.version, archive)[scriptFile];
  hosted.set(headersPath, json(signed ? signatureHeaders(signed) : {}));
  const note = join(build, 'release.json');
  if (existsSync(note)) {
    const { files } = JSON.parse(readFileSync(note, 'utf8')) as ReleaseNote;
    for (const file of Object.keys(files))
      hosted.set(releasePath('next', file), readFileSync(join(build, file)));
  }
  return hosted;
}

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
