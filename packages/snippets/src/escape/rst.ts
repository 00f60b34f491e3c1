// Escaping for reStructuredText: the options of an image directive.

/** Text as the value of a directive's option: one line, taken as it is, without inline markup or escapes. */
export function rstOption(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A URL as a directive's argument or option: spaces would be dropped and a final underscore would make a reference name of it. */
export function rstUrl(url: string): string {
  return url.replace(/\s/g, '%20').replaceAll('\\', '%5C').replace(/_$/, '%5F');
}
