// Badges: curated messages at the root, any text below /badge and /static/v1. The path that nearly every request takes.
import type { Answer } from '../http/answer.ts';
import { longestTarget, targetOf } from '../http/target.ts';
import { OptionError } from '@solidarity-kit/options';
import { paintForgiving } from '../image/forgive.ts';
import type { ImageRequest } from '../image/request.ts';
import { parseImageRequest } from '../image/parse-request.ts';
import type { Handler, Service } from '../service.ts';

const DAY = 86_400_000;
/** How long an answer that a feed decides is kept, in milliseconds. */
const FEED = 1000;

/**
 * Answers the badge of the request's target, and offers it to the memory.
 *
 * Kept are pictures that depend on nothing but the target; `default` only until midnight UTC, when its meaning may change.
 *
 * @param route the pattern under which answers out of the memory are counted.
 */
export function badgeHandler(service: Service, route: string): Handler {
  const { runtime, painter, memory } = service;
  const { dataLogos } = runtime.settings;

  /** When `default` may mean something else: at midnight UTC, or, by a feed, at any time. */
  const changes = (now: number) => (runtime.feed ? now + FEED : (Math.floor(now / DAY) + 1) * DAY);

  function finished(
    target: string,
    now: number,
    generation: number,
    image: ImageRequest,
    answer: Answer,
  ): Answer {
    if (image.vary === undefined && image.format !== 'png') {
      const until = image.kind === 'pinned' ? Infinity : changes(now);
      memory.offer(target, { answer, route, until }, generation);
    }
    return answer;
  }

  return (request) => {
    const target = targetOf(request.url);
    const now = runtime.now();
    const { generation } = memory;
    const maxLength = longestTarget(target);
    if (target.length > maxLength) {
      throw new OptionError('address', target, `at most ${maxLength} characters`);
    }
    const acceptLanguage = () => request.headers.get('accept-language');
    const image = parseImageRequest(target, {
      acceptLanguage,
      now,
      schedule: service.schedule(),
      dataLogos,
    });
    const answer = paintForgiving(painter, image);
    return answer instanceof Promise
      ? answer.then((drawn) => finished(target, now, generation, image, drawn))
      : finished(target, now, generation, image, answer);
  };
}
