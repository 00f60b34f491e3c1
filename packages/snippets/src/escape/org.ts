// Escaping for Org: links in double brackets.

/** A URL inside `[[…]]`: brackets would end it. */
export function orgUrl(url: string): string {
  return url.replace(/[[\]\\\s]/g, (mark) => encodeURIComponent(mark));
}
