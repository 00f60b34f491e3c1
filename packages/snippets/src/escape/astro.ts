// Escaping for Astro: its compiler decodes the references in a quoted attribute and does not write them again, so anything special is an expression.
import type { AttributeWriter } from '../markup/tag.ts';
import { jsString } from './js.ts';

// Letters of any script, digits, spaces and marks that mean nothing to HTML, to JavaScript's templates or to the reader's eye.
const plain = /^[\p{L}\p{M}\p{N} .,:;!?()/@+=#%_’،؟۔-]*$/u;

/** An attribute of an Astro template: quoted where the text is plain, else an expression, which Astro escapes when it renders. */
export const astroWriter: AttributeWriter = ([name, value]) => {
  if (value === true) return name;
  return plain.test(value) ? `${name}="${value}"` : `${name}={${jsString(value)}}`;
};
