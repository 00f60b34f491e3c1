// Escaping for BBCode, which has none: addresses are percent-encoded.

/** A URL inside `[img]…[/img]` or `[url=…]`. */
export function bbcodeUrl(url: string): string {
  return url.replace(
    /[\s[\]"'<>\\]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
