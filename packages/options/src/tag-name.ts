// The name of the banner's element, where a site wants one that says nothing of the kit.

/** What the option takes, in words. */
export const allowedTags = 'small letters and digits with a hyphen, such as site-note';

/**
 * A name for an element, as far as HTML takes it and everybody can type it.
 *
 * @returns undefined for what is none
 */
export function parseTagName(given: string): string | undefined {
  // Those with a hyphen that SVG and MathML have: HTML takes none of them.
  if (/^(annotation-xml|color-profile|font-face.*|missing-glyph)$/.test(given)) return undefined;
  return /^[a-z][a-z\d]*(-[a-z\d]+)+$/.test(given) && given.length <= 40 ? given : undefined;
}
