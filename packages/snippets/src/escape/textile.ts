// Escaping for Textile: images and their alternative text.

/** Alternative text inside `!url(…)!`: the marks that would end it become character references. */
export function textileText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"'()!*_@%+^~?[\]{}|\\-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A URL inside `!…!`: an exclamation mark or a parenthesis would end it. */
export function textileUrl(url: string): string {
  return url.replace(
    /[\s!()[\]{}"'|<>\\^;]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
