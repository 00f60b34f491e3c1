// Puts values into the {placeholders} of a sentence.

/**
 * Replaces each `{name}` by its value, once, so that a value which itself holds braces stays as it is. A placeholder
 * without a value stays. The result is plain text: escaping is the renderer's.
 *
 * @example fill('No message is called “{given}”', { given: 'ceasfire' })
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
