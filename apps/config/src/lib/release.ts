// Which release of the banner the snippets pin: the newest that this page's host has.
import { release as built } from 'virtual:kit';
import { beside } from './place.ts';

/** A hash as Subresource Integrity writes it. */
const hash = /^sha384-[\w+/]{64}$/;

/** What a snippet names of a release. */
export interface Pinned {
  readonly version: string;
  readonly integrity: string;
  /** The same of the script that can ask for words and the feed, where the release has one. */
  readonly online?: string | undefined;
}

let known: Pinned = built;

/** The release that snippets pin now: that of the page's build until {@link learnRelease} has heard of another. */
export const pinnedRelease = (): Pinned => known;

/** What `/release.json` says, or undefined where it is not one. */
export function readNote(text: string): Pinned | undefined {
  try {
    const { version, integrity, files } = JSON.parse(text) as Partial<
      Pinned & { files: Record<string, { integrity?: string }> }
    >;
    if (!/^\d+\.\d+\.\d+$/.test(version ?? '') || !hash.test(integrity ?? '')) return undefined;
    const online = files?.['banner/online.js']?.integrity;
    return { version: version!, integrity: integrity!, ...(hash.test(online ?? '') && { online }) };
  } catch {
    return undefined;
  }
}

/**
 * Asks the host for its newest release, since a page that a browser has kept may be older than its host.
 *
 * @returns whether snippets pin another release than before
 */
export async function learnRelease(): Promise<boolean> {
  const before = known;
  try {
    const answer = await fetch(beside('release.json'));
    known = (answer.ok && readNote(await answer.text())) || known;
  } catch {
    // Without network the release of the page's build stands: its host has that one for ever.
  }
  return known.version !== before.version || known.integrity !== before.integrity;
}

/** The text of a snippet with the script that is being worked on in place of the pinned one: for the preview of `pnpm dev`. */
export function asNext(text: string): string {
  return text
    .replaceAll(/banner@\d+\.\d+\.\d+(?=\.js|\/online)/g, 'banner@next')
    .replaceAll(/\s+integrity="[^"]*"/g, '');
}
