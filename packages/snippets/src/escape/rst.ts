// Escaping for reStructuredText: the options of an image directive.

/**
 * Text as the value of a directive's option: one line. Options such as `:alt:` are taken as they are, without inline markup, but a
 * backslash still escapes the character after it.
 */
export function rstOption(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('\\', '\\\\');
}

/** A URL as a directive's argument or option: spaces would be dropped and a final underscore would make a reference name of it. */
export function rstUrl(url: string): string {
  return url.replace(/\s/g, '%20').replaceAll('\\', '%5C').replace(/_$/, '%5F');
}
