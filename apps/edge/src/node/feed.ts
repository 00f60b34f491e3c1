// The signed feed on Node: two files: the feed is read whenever it changes, the keys at the start and on SIGHUP.
import type { FeedKey, FeedTrust } from '@solidarity-kit/campaigns/feed';
import { readFile, stat } from 'node:fs/promises';
import { createFeedKeeper, type FeedKeeper } from '../feed.ts';
import type { Log } from '../log.ts';
import { SettingsError } from '../settings.ts';

/** How often the file is looked at, in milliseconds. */
const LOOK = 2000;

/** Where the feed and its trust are. */
export interface FeedFiles {
  readonly feedFile: string;
  readonly feedTrust: string;
  readonly feedFollow: boolean;
}

/**
 * A feed that is read from a file; `reread` reads the keys and the feed again, `stop` ends the looking.
 *
 * @throws SettingsError when the list of trusted keys cannot be read: without it nothing can be believed.
 */
export async function fileFeed(
  { feedFile, feedTrust, feedFollow }: FeedFiles,
  log: Log,
  now: () => number,
): Promise<FeedKeeper & { reread(): Promise<void>; stop(): void }> {
  const keeper = createFeedKeeper({ trust: await trustIn(feedTrust), follow: feedFollow, now });
  let seen = '';
  async function look(): Promise<void> {
    const found = await stat(feedFile).catch(() => undefined);
    const mark = found ? `${found.mtimeMs} ${found.size} ${found.ino}` : 'none';
    if (mark === seen) return;
    seen = mark;
    await keeper.take(found ? await readFile(feedFile, 'utf8').catch(() => '') : '');
    const problem = keeper.problem();
    if (problem) log.error('feed', { problem });
    else log.info('feed', { sequence: keeper.current()!.feed.sequence });
  }
  /** Keys that cannot be read leave those that there are. */
  async function reread(): Promise<void> {
    try {
      await keeper.retrust(await trustIn(feedTrust));
      log.info('feed', { keys: keeper.trust().keys.length });
    } catch (error) {
      log.error('feed', { problem: error instanceof Error ? error.message : 'error' });
    }
    seen = '';
    await look();
  }
  await look();
  const timer = setInterval(() => void look(), LOOK);
  timer.unref();
  return { ...keeper, reread, stop: () => clearInterval(timer) };
}

async function trustIn(path: string): Promise<FeedTrust> {
  try {
    const trust = JSON.parse(await readFile(path, 'utf8')) as FeedTrust;
    if (isTrust(trust)) return trust;
  } catch {
    // Said below.
  }
  throw new SettingsError(
    'FEED_TRUST',
    path,
    'a file that lists trusted keys, as "solidarity-kit feed rotate" writes it',
  );
}

const isTime = (time: string | undefined) => time === undefined || !isNaN(Date.parse(time));

/** Every part, as a key that cannot be used would refuse each feed, and hosts that are no list would let in parts of their names. */
function isTrust({ keys, hosts, leastSequence, threshold = 2 }: FeedTrust): boolean {
  const coordinate = /^[\w-]{43}$/;
  return (
    Array.isArray(keys) &&
    keys.length > 0 &&
    keys.every(
      ({ kid, x, y, from, until }: FeedKey) =>
        typeof kid === 'string' &&
        coordinate.test(x) &&
        coordinate.test(y) &&
        isTime(from) &&
        isTime(until),
    ) &&
    Array.isArray(hosts) &&
    hosts.length > 0 &&
    hosts.every((host) => typeof host === 'string') &&
    Number.isSafeInteger(leastSequence) &&
    leastSequence >= 0 &&
    Number.isSafeInteger(threshold) &&
    threshold >= 1
  );
}
