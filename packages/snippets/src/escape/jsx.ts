// Escaping for JSX (React, Preact, Solid, Hono): string attributes in double quotes, which hold HTML's references but no backslashes.
import { controlsAsReferences } from './invisible.ts';
import type { AttributeWriter } from '../markup/tag.ts';

/**
 * Text as a JSX string attribute. A brace means nothing inside the quotes; a reference such as `&amp;` is decoded, so `&` itself is written as one.
 */
export function jsxAttribute(text: string): string {
  const body = text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '&#10;');
  return controlsAsReferences(body);
}

/** Writes attributes for JSX. */
export const jsxWriter: AttributeWriter = ([name, value]) =>
  value === true ? name : `${name}="${jsxAttribute(value)}"`;

/** Writes attributes for React, which knows `crossorigin` by another name. */
export const reactWriter: AttributeWriter = ([name, value]) =>
  jsxWriter([name === 'crossorigin' ? 'crossOrigin' : name, value]);
