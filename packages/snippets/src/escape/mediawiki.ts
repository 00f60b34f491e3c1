// Escaping for MediaWiki: the addresses of external links, and their words.

/** A URL in single brackets: brackets, braces and bars would end it, so they are percent-encoded; two quotes in a row would be italics. */
export function wikiUrl(url: string): string {
  return url.replace(
    /[\s[\]{}|<>"']/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Words in an external link: what starts markup is written as a character reference. */
export function wikiText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>[\]{}|'"*#:;=~_]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .trim();
}
