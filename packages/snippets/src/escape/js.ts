// Escaping for JavaScript string literals that are safe in an HTML script, in a tag manager and in a single-file component.
import { controlsAsEscapes } from './invisible.ts';

/**
 * Text as a literal in single quotes. Besides quotes and line breaks, `<` is written as an escape (no `</script>` can end the block), and
 * so is `{` (a tag manager and Vue would read `{{…}}`); both escapes are ECMAScript 5.
 */
export function jsString(text: string): string {
  const body = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", String.raw`\'`)
    .replaceAll('<', String.raw`\x3c`)
    .replaceAll('{', String.raw`\x7b`)
    .replace(
      /[\p{Cc}\u2028\u2029]/gu,
      (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `'${controlsAsEscapes(body)}'`;
}

/** A name as a key of an object literal: quoted only where it has to be. */
export function jsKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : jsString(name);
}
