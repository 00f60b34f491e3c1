// A sign as a line for a terminal: a greeting at log-in, or a prompt.
import type { Sign } from './sign.ts';

/**
 * The line, without its end.
 *
 * @param colors whether it has colours (ECMA-48, “SGR”, with the 256 colours that terminals have); without them its characters are still the sign.
 */
export function terminalLine({ terminal }: Sign, colors: boolean): string {
  return terminal
    .map(({ text, ink, ground }) => {
      if (!colors) return text;
      const behind = ground === undefined ? '' : `;48;5;${ground}`;
      return `\u001B[38;5;${ink}${behind}m${text}\u001B[0m`;
    })
    .join('');
}
