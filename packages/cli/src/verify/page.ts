// Reads a page from the web or from a disk, with the scripts of the kit in it, and says what is to be said of each.
import { readReleases } from '@solidarity-kit/banner/archive';
import { scriptFiles } from '@solidarity-kit/banner/releases';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CommandError, exit } from '../exit.ts';
import { bytesOf } from '../files/read-text.ts';
import { fetchBytes, WebError } from '../web.ts';
import { findScripts } from './find.ts';
import { isOurs, judge, type Read, type Verdict } from './judge.ts';

/** What is said of a page. */
export interface PageVerdict {
  /** Its address. */
  readonly page: string;
  /** Whether everything of the kit on it is a known release, pinned and whole. */
  readonly ok: boolean;
  readonly scripts: readonly Verdict[];
  /** Banners in the page itself, which show without a script. */
  readonly elements: number;
}

const isWeb = (text: string) => /^https?:/i.test(text);

/**
 * Verifies a page.
 *
 * @param given an address, or a path
 * @param cwd the folder in which a path begins
 * @throws CommandError when the page cannot be read
 */
export async function verifyPage(given: string, cwd: string): Promise<PageVerdict> {
  const releases = readReleases();
  const { url: page, bytes } = await readPage(given, cwd);
  const known = new Set(
    releases.flatMap(({ files }) => scriptFiles.flatMap((name) => files[name]?.integrity ?? [])),
  );
  const { candidates, elements, base } = findScripts(new TextDecoder().decode(bytes), known);
  const from = base !== undefined && URL.canParse(base, page) ? new URL(base, page) : new URL(page);

  const scripts: Verdict[] = [];
  for (const candidate of candidates) {
    const url = URL.canParse(candidate.src, from) ? new URL(candidate.src, from) : undefined;
    const read: Read = url ? await readScript(url) : { failed: 'its address cannot be read' };
    if (!isOurs(candidate, read, releases)) continue;
    const origin = url?.protocol === 'file:' ? 'file' : (url?.origin ?? '');
    const place = {
      url: url?.href ?? candidate.src,
      from: origin,
      same: origin === 'file' || origin === new URL(page).origin,
    };
    scripts.push(judge(candidate, place, read, releases));
  }
  const ok =
    scripts.every(({ problems }) => problems.length === 0) && (scripts.length > 0 || elements > 0);
  return { page, ok, scripts, elements };
}

async function readPage(given: string, cwd: string): Promise<{ url: string; bytes: Uint8Array }> {
  try {
    if (isWeb(given)) return await fetchBytes(given, 'text/html,application/xhtml+xml');
    const path = resolve(cwd, given);
    return { url: pathToFileURL(path).href, bytes: await bytesOf(path) };
  } catch (error) {
    if (error instanceof TypeError)
      throw new CommandError(exit.usage, `"${given}" is no address and no file.`);
    if (error instanceof CommandError) throw error;
    throw new CommandError(exit.file, `${given} cannot be read: ${reasonOf(error)}.`);
  }
}

async function readScript(url: URL): Promise<Read> {
  try {
    if (url.protocol === 'file:') return { bytes: await bytesOf(fileURLToPath(url)) };
    if (isWeb(url.href)) return { bytes: (await fetchBytes(url.href)).bytes };
    return { failed: `an address that begins with ${url.protocol} is not read` };
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof WebError || error instanceof CommandError) return error.message;
  const { code } = error as { code?: string };
  if (code === 'ENOENT') return 'there is no such file';
  return code === 'EACCES' ? 'it may not be read by this user' : `it cannot be opened (${code})`;
}
