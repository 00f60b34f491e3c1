// Answers a failed request in the form that its client can use: a picture that says why, problem+json, or a page.
import { errorBadge, IncompleteError } from '@solidarity-kit/badge';
import { negotiate, parseAcceptLanguage, type LocaleTag } from '@solidarity-kit/campaigns';
import { red } from '@solidarity-kit/options/color/red';
import { answer, type Answer } from '../http/answer.ts';
import { preferredKind } from '../http/negotiate.ts';
import { problem } from '../http/problem.ts';
import { decodePath, splitTarget, targetOf } from '../http/target.ts';
import { failureOf, nothingHere, sentenceOf, type Failure } from '../image/failure.ts';
import { parseOptions } from '../image/options.ts';
import type { Format } from '../image/request.ts';
import { notFoundPage } from '../pages/not-found.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Service } from '../service.ts';

/** What is known of the request that failed. */
export interface RequestedForm {
  /** The form that the path names; SVG where it names none. */
  readonly format: Format;
  /** Whether the path names it. */
  readonly explicit: boolean;
  /** Whether the path is that of a picture, so that a picture is the answer to who did not say what they want. */
  readonly picture: boolean;
}

/**
 * Answers an error that the request caused. An error of our own is logged, and answered without a 5xx where a picture is expected. Never rejects.
 */
export async function fail(
  service: Service,
  request: Incoming,
  error: unknown,
  form: RequestedForm,
): Promise<Answer> {
  const failure = failureOf(error);
  if (failure === undefined) report(service, error);
  try {
    return await failed(service, request, failure ?? unexpected, form);
  } catch (another) {
    report(service, another);
    return lastResort;
  }
}

/** Logs and counts an error of our own. */
export function report({ runtime }: Service, error: unknown): void {
  if (error instanceof IncompleteError) {
    const { code, name } = (error.cause ?? {}) as { code?: unknown; name?: unknown };
    const cause = String(code ?? name ?? 'unknown');
    runtime.log.error('incomplete', { lacks: error.lacks.join(' '), cause });
    runtime.metrics.event('incomplete_badges');
    return;
  }
  const name = error instanceof Error ? error.name : 'unknown';
  const stack = error instanceof Error ? framesOf(error) : '';
  runtime.log.error('unexpected', { name, stack });
  runtime.metrics.event('unexpected_errors');
}

/** Answers an address at which there is nothing. @param failure says so; default: in general words */
export function notFound(
  service: Service,
  request: Incoming,
  form: RequestedForm,
  failure: Failure = nothingHere,
): Promise<Answer> {
  return failed(service, request, failure, form);
}

const unexpected: Failure = {
  problem: { status: 500, kind: 'internal', title: 'The badge could not be drawn' },
  sentence: 'busy',
  values: {},
};

async function failed(
  service: Service,
  request: Incoming,
  failure: Failure,
  form: RequestedForm,
): Promise<Answer> {
  const { cache } = service.runtime.settings;
  const kind = preferredKind(request.headers.get('accept'));
  const vary = { vary: 'Accept, Accept-Language' };
  const { status } = failure.problem;
  if (form.format === 'json' || kind === 'json' || failure.retryAfter !== undefined) {
    const retry =
      failure.retryAfter === undefined ? {} : { 'retry-after': String(failure.retryAfter) };
    return problem(failure.problem, cache, { ...vary, ...retry });
  }
  if (status === 404 && kind === 'html' && !form.explicit) {
    const { path } = splitTarget(targetOf(request.url));
    return notFoundPage(localeOf(request), decodePath(path), cache, vary);
  }
  if (!form.picture && !form.explicit && kind !== 'image')
    return problem(failure.problem, cache, vary);
  try {
    return await picture(service, request, failure, form.format);
  } catch (error) {
    const busy = failureOf(error);
    if (busy?.retryAfter !== undefined) return failed(service, request, busy, form);
    throw error;
  }
}

/** The failure as a badge, in the language that was asked for. */
async function picture(
  service: Service,
  request: Incoming,
  failure: Failure,
  format: Format,
): Promise<Answer> {
  const { options } = parseOptions(splitTarget(targetOf(request.url)).query);
  const lang = options.lang ?? 'en';
  const tag = lang === 'auto' ? localeOf(request) : negotiate([lang]);
  const { text, hint, locale } = sentenceOf(failure, tag);
  const english = sentenceOf(failure, 'en');
  return service.painter.paint({
    input: errorBadge({ text, hint, style: options.style, lang: locale.tag, dir: locale.dir }),
    format,
    kind: 'error',
    vary: 'Accept, Accept-Language',
    error: [english.text, english.hint].filter(Boolean).join('. '),
  });
}

/** The locale that the reader's browser asks for. */
export function localeOf(request: Incoming): LocaleTag {
  return negotiate(parseAcceptLanguage(request.headers.get('accept-language') ?? ''));
}

/** Where an error arose, without its message: that may hold what a visitor wrote. */
function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
    .join(' < ');
}

/** Drawn by hand, for the case that drawing itself fails. */
const lastResort = answer(
  200,
  {
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'solidarity-kit-error': 'The badge could not be drawn',
  },
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" role="img" aria-label="The badge could not be drawn"><title>The badge could not be drawn</title><path fill="${red}" d="M0 0h60v20H0z"/><path stroke="#fff" stroke-width="2" d="m25 5 10 10m0-10-10 10"/></svg>`,
);
