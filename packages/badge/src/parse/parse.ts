// Options as text to a badge that can be drawn: the only place where options are judged.
import { isolate } from '@solidarity-kit/outline';
import {
  allowedColors,
  allowedLangs,
  allowedLinks,
  clean,
  directionOfText,
  hasDirection,
  OptionError,
  parseColor,
  parseLang,
  parseLink,
  type Color,
  type Lang,
} from '@solidarity-kit/options';
import type { Icon } from '../icon.ts';
import { icons, iconsByName, styles, stylesByName } from '../lists.ts';
import { slugOf } from '../logos/slug.ts';
import type { Style } from '../style.ts';
import type { BadgeInput, BadgeSpec, Theme } from '../types.ts';
import { isPlain } from '../xml.ts';

/** Longest label, message and accessible name, in UTF-16 units; what is beyond is not looked at. Outline cuts what it draws sooner, with an ellipsis. */
export const longestText = 2000;

/** Name of the style that is taken when none is asked for. */
export const defaultStyle = 'flat';

/**
 * Options to a badge.
 *
 * @param input options as text; an empty one counts as absent
 * @returns a frozen badge, every value of which can be drawn
 * @throws OptionError for a bad value, naming the option, the value and what is allowed
 */
export function parseBadge(input: BadgeInput): BadgeSpec {
  const style = parseStyle(input.style);
  // One look at the words of most badges spares four others: for controls, reordering, and (twice) what XML escapes.
  const plain = isPlainText(input.label) && isPlainText(input.message);
  const label = plain ? (input.label ?? '') : parseText(input.label);
  const message = plain ? (input.message ?? '') : parseText(input.message);
  const lang = input.lang ? need('lang', input.lang, parseLang, allowedLangs) : undefined;
  const icon = parseIcon(input.icon, style);
  const logo = input.logo ? parseLogo(input.logo) : undefined;
  const alt = parseText(input.alt);
  if (!label && !message && !(input.icon && icon) && !logo)
    throw new OptionError('message', '', 'some words; or a label, an icon or a logo');
  return Object.freeze({
    label,
    message,
    style,
    color: colorOf('color', input.color),
    labelColor: colorOf('labelColor', input.labelColor),
    icon,
    logo,
    logoColor: colorOf('logoColor', input.logoColor),
    theme: parseTheme(input.theme),
    lang: lang?.tag,
    direction: parseDirection(input.dir, message || label, lang),
    link: input.link ? need('link', input.link, parseLink, allowedLinks) : undefined,
    name: alt || accessibleName(label, message, plain) || (input.icon && icon?.title) || '',
    plainName: plain && alt === '' && (label !== '' || message !== ''),
  });
}

function need<T>(
  option: string,
  given: string,
  parse: (text: string) => T | undefined,
  allowed: string,
): T {
  const value = parse(given);
  if (value === undefined) throw new OptionError(option, given, allowed);
  return value;
}

function colorOf(option: string, given: string | undefined): Color | undefined {
  return given ? need(option, given, parseColor, allowedColors) : undefined;
}

function isPlainText(given: string | undefined): boolean {
  return !given || (given.length <= longestText && isPlain(given));
}

function parseText(given: string | undefined): string {
  if (!given) return '';
  return clean(given.length > longestText ? given.slice(0, longestText) : given);
}

// Embeddings, overrides and isolates: left open in the label, they would turn the message round in a tooltip.
const reorders = /[\u202A-\u202E\u2066-\u2069]/;

function accessibleName(label: string, message: string, plain: boolean): string {
  if (!label || !message) return label || message;
  if (!plain && (reorders.test(label) || reorders.test(message)))
    return `${isolate(label)}: ${isolate(message)}`;
  return `${label}: ${message}`;
}

function parseStyle(given: string | undefined): Style {
  const style = stylesByName.get(given || defaultStyle);
  if (style) return style;
  throw new OptionError('style', given ?? '', styles.map(({ name }) => name).join(', '));
}

function parseIcon(given: string | undefined, style: Style): Icon | undefined {
  if (given === 'none') return undefined;
  const name = given || style.icon;
  if (!name) return undefined;
  const icon = iconsByName.get(name);
  if (icon) return icon;
  throw new OptionError('icon', given ?? '', `none, ${icons.map((each) => each.name).join(', ')}`);
}

function parseLogo(given: string): string {
  const slug = given.length > 100 || given.includes(':') ? '' : slugOf(given);
  if (slug) return slug;
  // Pictures of a visitor's own (data: addresses) could show anything under the host's name.
  throw new OptionError('logo', given, allowedLogos);
}

/** What the option `logo` takes, in words. */
export const allowedLogos = 'the name of a brand in Simple Icons, such as github';

function parseTheme(given: string | undefined): Theme {
  if (!given || given === 'light') return 'light';
  if (given === 'dark' || given === 'auto') return given;
  throw new OptionError('theme', given, 'light, dark, auto');
}

function parseDirection(
  given: string | undefined,
  text: string,
  lang: Lang | undefined,
): 'ltr' | 'rtl' {
  if (given === 'ltr' || given === 'rtl') return given;
  if (given && given !== 'auto') throw new OptionError('dir', given, 'ltr, rtl, auto');
  // Words of the named language are there: "GitHub يدعم فلسطين" in Arabic reads from the right, whatever comes first.
  if (lang && hasDirection(text, lang.direction)) return lang.direction;
  return directionOfText(text) ?? lang?.direction ?? 'ltr';
}
