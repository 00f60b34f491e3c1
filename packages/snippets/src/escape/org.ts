// Escaping for Org: links in double brackets.

/** A URL inside `[[…]]`: brackets would end it, and in the words of a link `_` and `^` would lower or raise what follows. */
export function orgUrl(url: string): string {
  return url.replace(
    /[[\]\\\s_^{}*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
