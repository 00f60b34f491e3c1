// Escaping for Jinja and Django templates: both look for `{{`, `{%` and `{#` everywhere in a file.
import { bracelessAttribute, writerWith } from './braces.ts';

/** Text as an HTML attribute in a Jinja or Django template. */
export const jinjaAttribute = bracelessAttribute;

/** Writes attributes for a Jinja or Django template. */
export const jinjaWriter = writerWith(jinjaAttribute);
