// Control characters in names and texts are shown instead of acting: an escape sequence in a file's name must not reach the terminal.

const hex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** A control character as something to see. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : `<U+${hex(control)}>`;
}

/**
 * Text in which control characters are visible: `␛` for an escape, `␊` for a new line, `<U+009B>` for what has no picture. Characters that turn
 * the direction of what follows (U+202A to U+202E) are shown as well.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e]/gu, picture);
}

/** The same line by line: line ends and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(/[^\n\t]+/g, visible);
}

/** JSON in which control characters are escaped, also those above U+007F, which JSON itself lets through. */
export function visibleJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return json.replace(
    /[\u007f-\u009f\u202a-\u202e]/g,
    (control) => `\\u${hex(control).toLowerCase()}`,
  );
}
