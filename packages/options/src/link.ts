// Links: those that an image or a README carries, and those of a site's own banner.

/** What a link option of a badge takes, in words. */
export const allowedLinks = 'an https, http or mailto address';
/** What a link option of a banner takes, in words. */
export const allowedSiteLinks = 'an https, http or mailto address, or a path from /';

/**
 * An address that leads out of an image, in its normal form. No other schemes: an SVG document would run a `javascript:` one.
 *
 * @param given an absolute http, https or mailto address
 * @returns undefined for anything else
 */
export function parseLink(given: string): string | undefined {
  try {
    // Not URL.canParse, which browsers have since 2023 only: the banner reads its link here too.
    const { href } = new URL(given);
    return /^(https?|mailto):./.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A link of a site's own: an address as {@link parseLink} takes it, or a path of the same site. A relative one such as `act.html` is none:
 * it would lead elsewhere from each page, and so would `example.org`, which people type for an address.
 *
 * @returns a path as given, an address in its normal form
 */
export function parseSiteLink(given: string): string | undefined {
  return /^\/(?![/\\])[^\s\\]*$/.test(given) ? given : parseLink(given);
}
