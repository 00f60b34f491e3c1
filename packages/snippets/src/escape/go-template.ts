// Escaping for Go templates (Hugo): the parser looks for `{{` everywhere in a file.
import { bracelessAttribute, writerWith } from './braces.ts';

/** Text as an HTML attribute in a Go template. */
export const goAttribute = bracelessAttribute;

/** Writes attributes for a Go template. */
export const goWriter = writerWith(goAttribute);
