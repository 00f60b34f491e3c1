// A link that may stand in an image: http(s) only, since an SVG document would run a javascript: one.
import { BadgeError } from '../error.ts';

/**
 * An address from an option's text, in its normal form.
 *
 * @param given an absolute http or https address of at most 2,000 characters
 * @throws BadgeError
 */
export function parseLink(given: string): string {
  const url = given.length <= 2000 && URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href;
  throw new BadgeError('link', given, 'an http or https address');
}
