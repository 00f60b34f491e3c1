// Escaping for Blade (Laravel): braces, and `@` at the start of a word, which would be a directive.
import { bracelessAttribute, writerWith } from './braces.ts';

/** Text as an HTML attribute in a Blade template. Inside a word `@` is no directive and stays, as in the script's address. */
export function bladeAttribute(text: string): string {
  return bracelessAttribute(text).replace(/\B@/g, '&#64;');
}

/** Writes attributes for a Blade template. */
export const bladeWriter = writerWith(bladeAttribute);
