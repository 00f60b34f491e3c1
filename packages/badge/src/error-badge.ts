// A badge that says in words what was wrong: an image where a broken one would tell nothing.
import { palette } from './color/palette.ts';
import { BadgeError } from './error.ts';
import { defaultStyle, parseBadge } from './parse/parse.ts';
import type { BadgeInput, BadgeSpec } from './types.ts';

/**
 * A badge with a message about an error. Never throws: what is itself bad is left at its default.
 *
 * @param text the words, in the language `lang`
 * @param style the style that was asked for. Default: `flat`
 * @param lang the language of the words. Default: none
 */
export function errorBadge(text: string, style: string = defaultStyle, lang = ''): BadgeSpec {
  const full: BadgeInput = {
    message: text,
    style,
    lang,
    color: palette.soft.light.hex,
    icon: 'none',
  };
  for (const input of [full, { ...full, style: defaultStyle }, { ...full, lang: '' }]) {
    try {
      return parseBadge(input);
    } catch (error) {
      if (!(error instanceof BadgeError)) throw error;
    }
  }
  return parseBadge({ message: text || '?', color: palette.soft.light.hex });
}
