// Draws a badge without what it turns out that it cannot have, such as a logo that no brand has.
import type { BadgeInput } from '@solidarity-kit/badge';
import { OptionError } from '@solidarity-kit/options';
import type { Answer } from '../http/answer.ts';
import type { Painter } from './picture.ts';
import type { ImageRequest } from './request.ts';

/**
 * Paints; what an option is refused for while the picture is drawn, it is left out for, and said.
 *
 * @throws OptionError for the first such option if the picture is wanted strictly, and for a badge without words
 */
export function paintForgiving(painter: Painter, request: ImageRequest): Answer | Promise<Answer> {
  const again = (error: unknown) => paintForgiving(painter, without(request, error));
  try {
    const answer = painter.paint(request);
    return answer instanceof Promise ? answer.catch(again) : answer;
  } catch (error) {
    return again(error);
  }
}

function without(request: ImageRequest, error: unknown): ImageRequest {
  if (!(error instanceof OptionError)) throw error;
  const { [error.option as keyof BadgeInput]: given, ...input } = request.input;
  // Words cannot be left out, and what was not there was not the reason.
  if (!given || error.option === 'message') throw error;
  // What was given, as it was given: the badge knows a brand by its slug.
  const asGiven = new OptionError(error.option, given, error.allowed);
  if (request.strict) throw asGiven;
  return { ...request, input, ignored: [...(request.ignored ?? []), asGiven.ignored] };
}
