// Text to colour: shields names and aliases, CSS names, hex with or without #, and the CSS colour functions.
import { bounded } from '../bounded.ts';
import { color, darkPage, mix, type Color } from './color.ts';
import { cssColor } from './css.ts';
import { names } from './names.ts';

/** What a colour option takes, in words. */
export const allowedColors =
  'a name (brightgreen, red, rebeccapurple, …), hex (9e1b32, #9e1b32), rgb(…), hsl(…) or another CSS colour';

const hex = /^(?:[\da-f]{3}|[\da-f]{4}|[\da-f]{6}|[\da-f]{8})$/i;

// Most badges share few colours: up to 2,000 spellings are kept as they were read.
const known = bounded<string, Color>(2000);

/**
 * A colour from an option's text. A translucent colour is laid over the page (white, or a dark page's ground),
 * since no contrast could be promised otherwise.
 *
 * @param given such as `brightgreen`, `#9E1B32`, `9e1b32cc`, `hsl(120 50% 30%)`; spaces around it do not matter
 * @returns the same object for the same text; undefined for what is no colour
 */
export function parseColor(given: string): Color | undefined {
  const found = known.get(given);
  if (found) return found;
  const parsed = read(given.trim().toLowerCase());
  if (!parsed) return undefined;
  known.set(given, parsed);
  return parsed;
}

function read(text: string): Color | undefined {
  // No CSS colour is longer; more text would only cost the regular expressions below their time.
  if (text.length > 100) return undefined;
  const named = Object.hasOwn(names, text) ? names[text] : undefined;
  const parsed = cssColor(named ?? (hex.test(text) ? `#${text}` : text));
  if (!parsed) return undefined;
  const { opaque, alpha } = parsed;
  if (alpha >= 1) return color(opaque);
  return color(
    mix(opaque, '#ffffff', Math.max(0, alpha)),
    mix(opaque, darkPage, Math.max(0, alpha)),
  );
}
