// Reads the request target: path and query as they came, decoded without ever failing.

/** Longest path with query that is looked at, in characters; browsers and proxies cut off at about 8000. */
export const MAX_TARGET = 4096;

/** The same for one that brings a logo along: 10 kB in base64. Node reads 16 kB of address and headers together. */
export const MAX_TARGET_WITH_IMAGE = 15_000;

/** Longest target that is looked at, for this target. */
export function longestTarget(target: string): number {
  // Spelled out in nearly all addresses; the look costs nothing where the target is short.
  const image = target.length > MAX_TARGET && /[?&]logo=data(?::|%3A)/i.test(target);
  return image ? MAX_TARGET_WITH_IMAGE : MAX_TARGET;
}

/** A request target in its two halves, still encoded. */
export interface Target {
  /** Path with its leading slash. */
  readonly path: string;
  /** What follows the question mark, without it; empty when there is none. */
  readonly query: string;
}

/**
 * Path and query of an absolute URL, as one string.
 *
 * @param url `https://host/path?query`
 * @example targetOf('http://localhost:8787/default?lang=ar') // '/default?lang=ar'
 */
export function targetOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  const hash = url.indexOf('#', start);
  return hash === -1 ? url.slice(start) : url.slice(start, hash);
}

/** Splits a target at its first question mark. */
export function splitTarget(target: string): Target {
  const mark = target.indexOf('?');
  return mark === -1
    ? { path: target, query: '' }
    : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/**
 * Decodes percent-encoding. Bytes that are not UTF-8 become U+FFFD instead of an error, and a lone `%` stays.
 *
 * @param text a path or a piece of one; a plus sign stays a plus sign.
 */
export function decodePath(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return new URLSearchParams(`x=${text.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('x')!;
  }
}
