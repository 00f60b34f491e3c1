// Escaping for XML (Blogger's templates): no bare attribute, only XML's five names, and only the characters that XML 1.0 allows.
import { controlsAsReferences } from './invisible.ts';
import type { AttributeWriter } from '../markup/tag.ts';

// XML 1.0, production 2: everything but these may stand in a document.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as an attribute value in either kind of quotes. */
export function xmlAttribute(text: string): string {
  const body = text
    .replace(forbidden, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&apos;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
  return controlsAsReferences(body);
}

/** Writes attributes for XML in Blogger's manner: single quotes, and a bare attribute is its own value. */
export const xmlWriter: AttributeWriter = ([name, value]) =>
  `${name}='${xmlAttribute(value === true ? name : value)}'`;
