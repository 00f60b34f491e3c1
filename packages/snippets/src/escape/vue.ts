// Escaping for Vue templates: static attributes are HTML and are not interpolated, but a name that begins with `:` or `@` would be.
import { bracelessAttribute, writerWith } from './braces.ts';

/** Text as a static attribute. Vue 2 refuses `{{` in an attribute, so braces are references. */
export const vueAttribute = bracelessAttribute;

/** Writes attributes for a Vue template. */
export const vueWriter = writerWith(vueAttribute);
