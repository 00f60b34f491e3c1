// Badges: curated messages at the root, any text below /badge and /static/v1. The path that nearly every request takes.
import type { Context } from 'hono';
import { MAX_TARGET, decodePath, splitTarget, targetOf } from '../http/target.ts';
import { OptionError } from '../image/option-error.ts';
import { splitFormat, wantedOf } from '../image/wanted.ts';
import { send, type Handler, type Service } from '../service.ts';
import { fail } from './fail.ts';

const DAY = 86_400_000;

/**
 * Answers the badge of the request's target, from memory if it was drawn before.
 *
 * Kept are pictures that depend on nothing but the target; `default` only until midnight UTC, when its meaning may change.
 */
export function badgeHandler(service: Service): Handler {
  const { runtime, painter, answers } = service;
  const { schedule } = runtime.settings;

  async function paint(c: Context, target: string, now: number): Promise<Response> {
    try {
      if (target.length > MAX_TARGET) {
        throw new OptionError('address', target, `at most ${MAX_TARGET} characters`);
      }
      const wanted = wantedOf(target, {
        acceptLanguage: c.req.raw.headers.get('accept-language'),
        now,
        schedule,
      });
      const answer = await painter.paint(wanted);
      if (wanted.vary === undefined && wanted.format !== 'png') {
        const until = wanted.kind === 'pinned' ? Infinity : (Math.floor(now / DAY) + 1) * DAY;
        answers.set(target, { answer, until }, answer.body.length * 2);
      }
      return send(c, answer);
    } catch (error) {
      const { format, explicit } = splitFormat(decodePath(splitTarget(target).path));
      return fail(service, c, error, { format, explicit, picture: true });
    }
  }

  return (c) => {
    const target = targetOf(c.req.raw.url);
    return answerKept(service, c, target) ?? paint(c, target, runtime.now());
  };
}

/** The answer to a target that is in memory and still says the right thing. */
export function answerKept(
  { runtime, answers }: Service,
  c: Context,
  target: string,
): Response | undefined {
  const kept = answers.get(target);
  return kept !== undefined && runtime.now() < kept.until ? send(c, kept.answer) : undefined;
}
