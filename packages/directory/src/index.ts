// Who works on what and how to help. No I/O, no clock.
import { all } from './entries/index.generated.ts';
import type { Entry } from './model.ts';

/** Every entry, by file name. */
export const entries: readonly Entry[] = all;
export { isStale, STALE_DAYS } from './stale.ts';
export { answersTo, wants } from './wants.ts';
export type { WantWords } from './wants.ts';
export { jsonFeed, rssFeed } from './feeds.ts';
export type { FeedAbout } from './feeds.ts';
export { checkLinks } from './links.ts';
export type { LinkOptions, LinkResult } from './links.ts';
export type * from './model.ts';
