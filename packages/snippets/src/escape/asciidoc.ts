// Escaping for AsciiDoc: the attributes of an image macro.

/**
 * Text as a quoted attribute of a macro. Quotes are escaped with a backslash; a bracket that closes the macro, braces (attribute references) and
 * the marks of inline formatting become character references, which AsciiDoc passes through.
 */
export function asciidocAttribute(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"'[\]{}\\*_`#^~+|:;]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('...', '.&#46;.')
    .replaceAll('--', '-&#45;')
    .replaceAll('(', '&#40;');
}

/** A URL as the target of a macro: nothing in it may look like an attribute reference or formatting. */
export function asciidocUrl(url: string): string {
  return url.replace(/[\s[\]{}"'<>\\^`|*+~;]|__|--|\.\.\./g, (marks) =>
    [...marks]
      .map((mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}
