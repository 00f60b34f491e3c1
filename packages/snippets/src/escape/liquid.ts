// Escaping for Liquid (Shopify, Jekyll): it looks for `{{` and `{%` everywhere in a file, in attributes too.
import { bracelessAttribute, writerWith } from './braces.ts';

/** Text as an HTML attribute in a Liquid template. */
export const liquidAttribute = bracelessAttribute;

/** Writes attributes for a Liquid template. */
export const liquidWriter = writerWith(liquidAttribute);
