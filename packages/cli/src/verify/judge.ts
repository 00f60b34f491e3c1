// Judges one script: which release it is, whether the page pins it, whether it is whole.
import { createHash } from 'node:crypto';
import { scriptFiles, type ReleaseEntry } from '@solidarity-kit/banner/releases';
import type { Candidate } from './find.ts';

/** What can be said of a script. */
export interface Verdict {
  /** Its address. */
  readonly url: string;
  /** The host that it comes from; `file` on this disk. */
  readonly from: string;
  /** The published version whose bytes it has; null when it has those of none. */
  readonly release: string | null;
  /** `hash`: the browser runs these bytes and no others. `key`: it runs what the holder of a key has signed, where it knows that. */
  readonly pinned: 'hash' | 'key' | 'no';
  /** Whether the bytes are those of the release that it is called, or of the hash that the page names. */
  readonly whole: boolean;
  /** What is wrong, in sentences; nothing when all is well. */
  readonly problems: readonly string[];
}

/** A script that was read, or why it could not be. */
export type Read = { readonly bytes: Uint8Array } | { readonly failed: string };

/** Where a script is. */
export interface Place {
  readonly url: string;
  readonly from: string;
  /** Whether the page is on the same host, so that the browser needs no `crossorigin`. */
  readonly same: boolean;
}

const digest = (algorithm: string, bytes: Uint8Array): string =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

/** Whether a script is the kit's at all: it is marked as such, has the bytes of a release, or at least makes the element. */
export function isOurs(
  candidate: Candidate,
  read: Read,
  releases: readonly ReleaseEntry[],
): boolean {
  if (candidate.marked) return true;
  if ('failed' in read) return false;
  return (
    releaseOf(read.bytes, releases) !== undefined ||
    new TextDecoder().decode(read.bytes).includes('solidarity-banner')
  );
}

function releaseOf(bytes: Uint8Array, releases: readonly ReleaseEntry[]): ReleaseEntry | undefined {
  const integrity = digest('sha384', bytes);
  return releases.find(({ files }) =>
    scriptFiles.some((name) => files[name]?.integrity === integrity),
  );
}

/** Judges a script. @param releases every release that this copy of the command knows */
export function judge(
  candidate: Candidate,
  { url, from, same }: Place,
  read: Read,
  releases: readonly ReleaseEntry[],
): Verdict {
  const tokens = candidate.integrity.split(/\s+/).filter(Boolean);
  const hashes = tokens.filter((token) => /^sha(256|384|512)-/.test(token));
  const keys = tokens.filter((token) => token.startsWith('ed25519-'));
  const pinned = hashes.length ? 'hash' : keys.length ? 'key' : 'no';
  const problems: string[] = [];
  if (pinned === 'no') problems.push('It is not pinned: whoever holds its host can change it.');
  if (pinned !== 'no' && !same && !candidate.crossorigin)
    problems.push('The tag has no crossorigin, so that browsers refuse it.');
  if ('failed' in read) {
    problems.push(`It cannot be read: ${read.failed}.`);
    return { url, from, release: null, pinned, whole: false, problems };
  }

  const { bytes } = read;
  const release = releaseOf(bytes, releases);
  const called = /banner@(\d+\.\d+\.\d+)(?:\/online)?\.js/.exec(url)?.[1];
  const meant = releases.find(({ version }) => version === called);
  const refused =
    hashes.length > 0 && !hashes.some((hash) => hash === digest(hash.slice(0, 6), bytes));
  if (refused)
    problems.push('Its bytes are not those of the hash in the page, so that browsers refuse it.');
  if (meant && meant !== release)
    problems.push(`Its bytes are not those of the release ${called}. Do not run it.`);
  else if (!release)
    problems.push(
      `It is no release that is known here (${releases.map(({ version }) => version).join(', ')}). A newer copy of this command knows more.`,
    );
  else if (called && called !== release.version)
    problems.push(`It is called ${called} and is ${release.version}.`);
  return {
    url,
    from,
    release: release?.version ?? null,
    pinned,
    whole: release !== undefined && !refused,
    problems,
  };
}
