// Escaping for Python string literals.
import { controlsAsEscapes } from './invisible.ts';

/** Text as a literal in double quotes. */
export function pythonString(text: string): string {
  const body = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    .replace(/\p{Cc}/gu, (mark) => `\\x${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `"${controlsAsEscapes(body)}"`;
}
