// Liveness: 200 once the service can draw, with the build's version.
import { answer } from '../http/answer.ts';
import type { FeedKeeper } from '../feed.ts';
import type { OwnKeeper } from '../own/keeper.ts';
import type { Handler, Service } from '../service.ts';

/** Answers `/healthz`. An entry listens only when its runtime is ready, so whoever gets an answer gets a good one. */
export function healthHandler({ runtime }: Service): Handler {
  return () =>
    answer(
      200,
      {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
      },
      JSON.stringify({
        status: 'ok',
        version: runtime.version,
        ...feedState(runtime.feed),
        ...ownState(runtime.own),
      }),
    );
}

/** What an operator needs to know of their own data: which state is shown since when, and what is wrong with the newest. */
function ownState(own: OwnKeeper | undefined) {
  if (!own) return {};
  const problems = own.problems();
  return {
    kitData: {
      data: own.tag(),
      since: new Date(own.since()).toISOString(),
      ...(problems.length > 0 ? { problems: problems.slice(0, 10) } : {}),
    },
  };
}

/** What an operator needs to know of the feed: whether it is good, and until when. */
function feedState(feed: FeedKeeper | undefined) {
  if (!feed) return {};
  const good = feed.current()?.feed;
  const problem = feed.problem();
  return {
    feed: {
      ...(good ? { sequence: good.sequence, expires: good.expires } : {}),
      ...(problem ? { problem } : {}),
    },
  };
}
