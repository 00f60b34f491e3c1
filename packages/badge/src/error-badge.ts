// A badge that says in words what was wrong: an image where a broken one would tell nothing.
import { clean, palette, parseLang } from '@solidarity-kit/options';
import { stylesByName } from './lists.ts';
import { defaultStyle, parseBadge } from './parse/parse.ts';
import type { BadgeSpec } from './types.ts';

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
    lang: parseLang(lang) ? lang : '',
    color: palette.soft.light.hex,
    icon: 'none',
  });
}
