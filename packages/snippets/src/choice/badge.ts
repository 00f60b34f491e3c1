// From a choice to a badge: checked, with the words that stand for it where images do not show.
import { badgeOptions, imageOptions } from '@solidarity-kit/options';
import { SnippetError } from '../error.ts';
import type { BadgeChoice } from '../types.ts';
import { messageWords } from './message-words.ts';
import { check } from './check.ts';

/** A checked choice; what has the service's default is absent. */
export interface BadgePlan {
  /** Id of a message, or undefined for own words. */
  message: string | undefined;
  text: { label: string | undefined; message: string } | undefined;
  /** Options of the image, as query parameters, in a fixed order. */
  options: readonly (readonly [name: string, value: string])[];
  format: 'svg' | 'png';
  theme: string | undefined;
  alt: string;
  /** Where the badge leads; undefined when own words have no link. */
  link: string | undefined;
}

/** A colour as an address has it shortest: hex digits without their `#`, in small letters. */
function colour(text: string | undefined): string | undefined {
  const hex = text && /^#?([\da-f]+)$/i.exec(text.trim())?.[1];
  return hex ? hex.toLowerCase() : text?.trim();
}

function checkText({ label, message }: NonNullable<BadgeChoice['text']>): BadgePlan['text'] {
  return {
    label: label?.trim() ? check('text.label', badgeOptions.label, label) : undefined,
    message: check('text.message', badgeOptions.message, message),
  };
}

/**
 * Checks a choice of a badge.
 *
 * @throws SnippetError naming the first option that cannot be
 */
export function planBadge(choice: BadgeChoice): BadgePlan {
  const text = choice.text?.message?.trim() ? checkText(choice.text) : undefined;
  if (!text && !choice.message)
    throw new SnippetError('message', '', 'the id of a message, or own words in text');
  const { lang: langs, style, icon, logo, theme } = badgeOptions;
  const lang = choice.lang ? check('lang', langs, choice.lang).tag : undefined;
  const words = text ? undefined : messageWords(choice.message ?? '', lang);
  const { format = 'svg' } = choice;
  if (format !== 'svg' && format !== 'png') throw new SnippetError('format', format, 'svg or png');
  const png = format === 'png';
  const colourOf = (name: 'color' | 'labelColor' | 'logoColor') => {
    const given = choice[name];
    if (given) check(name, badgeOptions[name], given);
    return colour(given || undefined);
  };
  const pairs: [string, string | undefined][] = [
    ['lang', lang === 'en' ? undefined : lang],
    [
      'style',
      choice.style && choice.style !== 'flat' ? check('style', style, choice.style) : undefined,
    ],
    ['icon', choice.icon ? check('icon', icon, choice.icon) : undefined],
    ['logo', choice.logo ? check('logo', logo, choice.logo) : undefined],
    ['logoColor', colourOf('logoColor')],
    ['color', colourOf('color')],
    ['labelColor', colourOf('labelColor')],
    [
      'scale',
      png && choice.scale !== undefined
        ? String(check('scale', imageOptions.scale, String(choice.scale)))
        : undefined,
    ],
  ];
  return {
    message: text ? undefined : choice.message,
    text,
    options: pairs.filter((pair): pair is [string, string] => pair[1] !== undefined),
    format,
    theme: choice.theme ? check('theme', theme, choice.theme) : undefined,
    alt: text ? [text.label, text.message].filter(Boolean).join(': ') : (words?.alt ?? ''),
    link: choice.link ? check('link', badgeOptions.link, choice.link) : words?.link,
  };
}
