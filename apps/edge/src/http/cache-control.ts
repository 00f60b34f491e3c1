// How long an answer may be kept, by kind of URL. GitHub's image proxy keeps an image without this header for a year.

/**
 * - `pinned`: says the same for ever (a message's slug, a custom text).
 * - `moving`: may change with events (`/default`, the registry, the newest script).
 * - `error`: an answer that says what was wrong with the request.
 * - `immutable`: the version or a hash is in the URL.
 * - `page`: HTML and other files of the config page; asked again each time, answered with 304.
 * - `never`: the state of the service at this moment.
 */
export type CacheKind = 'pinned' | 'moving' | 'error' | 'immutable' | 'page' | 'never';

/** The times that an operator can set, in seconds. */
export interface CacheTimes {
  /** For proxies; browsers keep it for a day at most. */
  readonly pinned: number;
  readonly moving: number;
  readonly error: number;
}

/** What holds when nothing is set: a week, five minutes, one minute. */
export const defaultCacheTimes: CacheTimes = { pinned: 604_800, moving: 300, error: 60 };

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Shortest life that `cacheSeconds` can ask for: what image proxies refetch without harm. */
export const MIN_CACHE_SECONDS = 5 * MINUTE;

/** Longest life that `cacheSeconds` can ask for, by kind: a year, or a day where the meaning may move. */
export const MAX_CACHE_SECONDS = { pinned: 365 * DAY, moving: DAY } as const;

/**
 * The value of `Cache-Control`.
 *
 * @param kind what the URL stands for.
 * @param times the operator's times.
 * @param requested `cacheSeconds` of the request, clamped to what the kind allows; only for `pinned` and `moving`.
 */
export function cacheControl(
  kind: CacheKind,
  times: CacheTimes = defaultCacheTimes,
  requested?: number,
): string {
  switch (kind) {
    case 'pinned': {
      const seconds =
        requested === undefined ? undefined : clamp(requested, MAX_CACHE_SECONDS.pinned);
      return shared(seconds ?? Math.min(DAY, times.pinned), seconds ?? times.pinned, DAY, 30 * DAY);
    }
    case 'moving': {
      const seconds =
        requested === undefined ? times.moving : clamp(requested, MAX_CACHE_SECONDS.moving);
      return shared(seconds, seconds, HOUR, DAY);
    }
    case 'error':
      return `public, max-age=${times.error}, s-maxage=${times.error}`;
    case 'immutable':
      return `public, max-age=${365 * DAY}, immutable`;
    case 'page':
      return 'no-cache';
    case 'never':
      return 'no-store';
  }
}

function clamp(seconds: number, max: number): number {
  return Math.min(Math.max(seconds, MIN_CACHE_SECONDS), max);
}

function shared(
  browser: number,
  proxy: number,
  whileRevalidating: number,
  ifError: number,
): string {
  return `public, max-age=${browser}, s-maxage=${proxy}, stale-while-revalidate=${whileRevalidating}, stale-if-error=${ifError}`;
}
