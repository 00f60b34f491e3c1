// Braces as character references, for template languages that read `{…}` before any HTML is parsed.
import type { AttributeWriter } from '../markup/tag.ts';
import { htmlAttribute } from './html.ts';

/** An HTML attribute value in which no brace is left for a template language to find. */
export function bracelessAttribute(text: string): string {
  return htmlAttribute(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}

/** Writes attributes in HTML with a given escaping of their values. */
export function writerWith(escape: (text: string) => string): AttributeWriter {
  return ([name, value]) => (value === true ? name : `${name}="${escape(value)}"`);
}
