// Which way a text reads, by its letters.
import { rightToLeftScripts, type Direction } from './direction.ts';

const letters = rightToLeftScripts.filter((script) => script !== 'Aran');
const rtlLetter = `(?=\\p{L})[${letters.map((script) => `\\p{sc=${script}}`).join('')}]`;
// A letter of a direction, or a mark that says so: RLM and ALM, LRM.
const rtl = new RegExp(`[\\u200F\\u061C]|${rtlLetter}`, 'u');
const ltr = new RegExp(`\\u200E|(?!${rtlLetter})\\p{L}`, 'u');

/** The direction of the first letter that has one, or undefined in a text without any. */
export function directionOfText(text: string): Direction | undefined {
  // Most texts are decided by their first letter, without the tables above.
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'ltr';
    if (code >= 0x05_d0 && code <= 0x05_ea) return 'rtl'; // Hebrew
    if (code >= 0x06_20 && code <= 0x06_4a && code !== 0x06_40) return 'rtl'; // Arabic
    if (code >= 0x80) break;
  }
  const right = text.search(rtl);
  const left = text.search(ltr);
  if (right < 0) return left < 0 ? undefined : 'ltr';
  return left < 0 || right < left ? 'rtl' : 'ltr';
}

/** Whether a text has a letter of the direction. */
export function hasDirection(text: string, direction: Direction): boolean {
  return (direction === 'rtl' ? rtl : ltr).test(text);
}
