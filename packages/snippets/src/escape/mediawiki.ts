// Escaping for MediaWiki: external links and their words.

/** Words of a link: brackets, braces and quotes would be markup, so they become character references. */
export function wikiText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>[\]{}'|~=_#*:;-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A URL in single brackets: the same marks, percent-encoded; two quotes in a row would be italics. */
export function wikiUrl(url: string): string {
  return url.replace(
    /[\s[\]{}|<>"']/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
