// A tag of HTML from its attributes, set in short lines that fit a narrow box.
import { htmlAttribute } from '../escape/html.ts';

/** Name and value of an attribute; `true` is an attribute without a value. */
export type Attribute = readonly [name: string, value: string | true];

/** How attributes are written: HTML's way unless a template language needs another. */
export type AttributeWriter = (attribute: Attribute) => string;

/** HTML's way: `name="value"`, or the bare name. */
export const htmlWriter: AttributeWriter = ([name, value]) =>
  value === true ? name : `${name}="${htmlAttribute(value)}"`;

/** Columns after which a line is broken between two attributes. */
const width = 88;

/**
 * Attributes set in lines.
 *
 * @param start what stands before the first attribute, e.g. `<script`
 * @param attributes in the order in which they are written
 * @param write how one is written, default HTML's way
 * @returns the start and the attributes, without the closing `>`
 */
export function setAttributes(
  start: string,
  attributes: readonly Attribute[],
  write: AttributeWriter = htmlWriter,
): string {
  let text = start;
  let column = start.length;
  for (const attribute of attributes) {
    const piece = write(attribute);
    const fits = column + 1 + piece.length <= width;
    text += fits ? ` ${piece}` : `\n  ${piece}`;
    column = fits ? column + 1 + piece.length : 2 + piece.length;
  }
  return text;
}
