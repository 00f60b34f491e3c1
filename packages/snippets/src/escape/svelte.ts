// Escaping for Svelte: `{` begins an expression even inside a quoted attribute; a character reference does not.
import { bracelessAttribute, writerWith } from './braces.ts';

/** Text as a quoted attribute of a Svelte component. */
export const svelteAttribute = bracelessAttribute;

/** Writes attributes for a Svelte component. */
export const svelteWriter = writerWith(svelteAttribute);
