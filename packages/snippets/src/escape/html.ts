// Escaping for HTML: attribute values in double quotes, and text.
import { controlsAsReferences } from './invisible.ts';

/**
 * Text as the value of an attribute in double quotes.
 * `{`, `[` and friends stay: a template language's own module deals with those on top of this one.
 * Line breaks become references, so that a tag keeps its shape in every editor.
 */
export function htmlAttribute(text: string): string {
  return controlsAsReferences(htmlText(text))
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}

/** Text between tags. */
export function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
