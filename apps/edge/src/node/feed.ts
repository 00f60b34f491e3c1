// The signed feed on Node: two files, read at the start and whenever they change.
import type { FeedTrust } from '@solidarity-kit/campaigns/feed';
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
 * A feed that is read from a file; `stop` ends the looking.
 *
 * @throws SettingsError when the list of trusted keys cannot be read: without it nothing can be believed.
 */
export async function fileFeed(
  { feedFile, feedTrust, feedFollow }: FeedFiles,
  log: Log,
  now: () => number,
): Promise<FeedKeeper & { stop(): void }> {
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
  await look();
  const timer = setInterval(() => void look(), LOOK);
  timer.unref();
  return { ...keeper, stop: () => clearInterval(timer) };
}

async function trustIn(path: string): Promise<FeedTrust> {
  try {
    const trust = JSON.parse(await readFile(path, 'utf8')) as FeedTrust;
    if (trust.keys.length > 0 && trust.hosts.length > 0 && trust.leastSequence >= 0) return trust;
  } catch {
    // Said below.
  }
  throw new SettingsError(
    'FEED_TRUST',
    path,
    'a file that lists trusted keys, as "solidarity-kit feed rotate" writes it',
  );
}
