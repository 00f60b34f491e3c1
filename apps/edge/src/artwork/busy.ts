// The picture that says that too many others are being drawn, in the place and the size of the one that was asked for.
import { drawPicture } from '@solidarity-kit/artwork';
import { answer, type Answer } from '../http/answer.ts';
import { failureOf, sentenceOf } from '../image/failure.ts';
import type { BusyError } from '../image/limiter.ts';
import { imageHeaders } from '../image/picture.ts';
import type { Runtime } from '../runtime.ts';
import type { ArtworkRequest } from './parse-request.ts';

/** An SVG with status 503; who asked for a PNG gets it as well, for every browser shows it. */
export async function busyPicture(
  { outliner }: Runtime,
  { spec }: ArtworkRequest,
  error: BusyError,
): Promise<Answer> {
  const { text, locale } = sentenceOf(failureOf(error)!, spec.lang);
  const { svg } = await drawPicture(outliner, {
    design: 'typographic',
    size: spec.size,
    theme: spec.theme,
    headline: text,
    lang: locale.tag,
    dir: locale.dir,
  });
  return answer(
    503,
    {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': String(error.retryAfter),
      ...imageHeaders,
      'content-language': locale.tag,
    },
    svg,
  );
}
