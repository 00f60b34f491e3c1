// A link that may stand in an image: http(s) only, since an SVG document would run a javascript: one.

/** What a link option of an image takes, in words. */
export const allowedLinks = 'an http or https address';

/**
 * An address from an option's text, in its normal form.
 *
 * @param given an absolute http or https address of at most 2,000 characters
 * @returns undefined for anything else
 */
export function parseLink(given: string): string | undefined {
  const url = given.length <= 2000 && URL.canParse(given) ? new URL(given) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
