// What is known of every published version of the script: the shape of releases/versions.json, and how its entries are read.

/** One file of a release. */
export interface ReleaseFile {
  /** Size in bytes, not compressed. */
  readonly bytes: number;
  /** `sha384-…` of exactly these bytes, as `integrity` takes it. */
  readonly integrity: string;
}

/** One published version: a line of versions.json. */
export interface ReleaseEntry {
  /** `1.0.0`. */
  readonly version: string;
  /** Day of the release, UTC, `2026-11-26`. */
  readonly date: string;
  /** By name in the release's folder. `banner.js` is always there. */
  readonly files: Readonly<Record<string, ReleaseFile>>;
  /** `sha384-…` of the line before, so that no old line can change unnoticed; null in the first one. */
  readonly previous: string | null;
}

/** What `/release.json` says: the newest release, with the script's own values on top. */
export interface ReleaseNote {
  /** Version of the script. */
  readonly version: string;
  /** Day of the release; absent in a build that is not released. */
  readonly date?: string;
  /** The script's file. */
  readonly file: string;
  /** `sha384-…` of that file. */
  readonly integrity: string;
  /** Its size in bytes, not compressed. */
  readonly bytes: number;
  /** Every file of the release, the script too. */
  readonly files: Readonly<Record<string, ReleaseFile>>;
}

/** The script's name in a release's folder. */
export const scriptFile = 'banner.js';

/** The script that can also ask for words and for the feed: beside the files of words, `/banner@1.1.0/online.js`. */
export const onlineFile = 'banner/online.js';

/** Both scripts: a page has one of them. */
export const scriptFiles: readonly string[] = [scriptFile, onlineFile];

/** Orders versions of the form `1.2.3` by their numbers; negative when `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** The release with the highest version, or undefined where there is none. */
export function newestRelease(releases: readonly ReleaseEntry[]): ReleaseEntry | undefined {
  return releases.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
}

/**
 * Where a host serves a file of a version: `/banner@1.0.0.js`, `/banner@1.0.0.css`, and anything else below `/banner@1.0.0/`.
 *
 * @param version an exact version, or `next` for what is being worked on
 * @param file name in the release's folder, e.g. `banner.js`
 */
export function releasePath(version: string, file: string): string {
  const own = /^banner(\.\w+)$/.exec(file)?.[1];
  // What the script looks for beside itself is in a folder of its name.
  return own ? `/banner@${version}${own}` : `/banner@${version}/${file.replace(/^banner\//, '')}`;
}

/** The note of a version. @throws when its files have no script */
export function releaseNote({
  version,
  date,
  files,
}: Omit<ReleaseEntry, 'previous' | 'date'> & { readonly date?: string }): ReleaseNote {
  const script = files[scriptFile];
  if (!script) throw new Error(`The release ${version} has no ${scriptFile}.`);
  const { integrity, bytes } = script;
  return { version, ...(date ? { date } : {}), file: scriptFile, integrity, bytes, files };
}
