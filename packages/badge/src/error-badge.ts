// A badge that says in words what was wrong: an image where a broken one would tell nothing.
import { palette } from './color/palette.ts';
import { stylesByName } from './lists.ts';
import { isLang } from './parse/lang.ts';
import { defaultStyle, parseBadge } from './parse/parse.ts';
import type { BadgeSpec } from './types.ts';
import { clean } from './xml.ts';

/**
 * A badge with a message about an error. Never throws: a style or language that is itself bad is left at its default.
 *
 * @param text the words, in the language `lang`; a question mark when there are none
 * @param style name of the style that was asked for. Default: `flat`
 * @param lang BCP 47 tag of the words. Default: none
 */
export function errorBadge(text: string, style: string = defaultStyle, lang = ''): BadgeSpec {
  return parseBadge({
    message: clean(text) || '?',
    style: stylesByName.has(style) ? style : defaultStyle,
    lang: isLang(lang) ? lang : '',
    color: palette.soft.light.hex,
    icon: 'none',
  });
}
