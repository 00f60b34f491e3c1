// Options as text to a badge that can be drawn. What each takes stands in the table of options.
import { isolate } from '@solidarity-kit/outline';
import {
  badgeOptions,
  clean,
  directionOfText,
  hasDirection,
  OptionError,
  type Lang,
  type Option,
} from '@solidarity-kit/options';
import type { Icon } from '../icon.ts';
import { iconsByName, stylesByName } from '../lists.ts';
import { pictureOf } from '../logos/data/picture.ts';
import { slugOf } from '../logos/slug.ts';
import type { Style } from '../style.ts';
import type { BadgeInput, BadgeSpec } from '../types.ts';
import { isPlain } from '../xml.ts';

/** Longest label, message and accessible name, in UTF-16 units; what is beyond is not looked at. Outline cuts what it draws sooner, with an ellipsis. */
const maxTextLength = 2000;

/** Name of the style that is taken when none is asked for. */
export const defaultStyle = 'flat';

/**
 * Options to a badge.
 *
 * @param input options as text; an empty one counts as absent
 * @returns a badge, every value of which can be drawn
 * @throws OptionError for a bad value, naming the option, the value and what is allowed
 */
export function parseBadge(input: BadgeInput): BadgeSpec {
  const style = parseStyle(input.style);
  // One look at the words of most badges spares four others: for controls, for characters that reorder text (twice), and for what XML escapes.
  const plain = isPlainText(input.label) && isPlainText(input.message);
  const label = plain ? (input.label ?? '') : parseText(input.label);
  const words = plain ? (input.message ?? '') : parseText(input.message);
  // A space alone is a message too: a segment of colour without words, as people make swatches.
  const message = words || (/^\s+$/.test(input.message ?? '') ? ' ' : '');
  const lang = readLang(input.lang);
  const icon = parseIcon(input.icon, style);
  const { logo, picture } = parseLogo(input.logo);
  const alt = parseText(input.alt);
  if (!label && !message && !(input.icon && icon) && !logo && !picture)
    throw new OptionError('message', '', 'some words; or a label, an icon or a logo');
  return {
    label,
    message,
    style,
    color: read(badgeOptions.color, input.color),
    labelColor: read(badgeOptions.labelColor, input.labelColor),
    icon,
    logo,
    picture,
    logoColor: read(badgeOptions.logoColor, input.logoColor),
    fittedLogo: read(badgeOptions.logoSize, input.logoSize) === 'auto',
    theme: read(badgeOptions.theme, input.theme) ?? 'light',
    lang: lang?.tag,
    direction: parseDirection(input.dir, words || label, lang),
    statedDirection: input.dir === 'ltr' || input.dir === 'rtl' ? input.dir : undefined,
    link: read(badgeOptions.link, input.link),
    messageLink: read(badgeOptions.link, input.messageLink),
    name:
      alt || accessibleName(label, words, plain) || (input.icon && icon?.title) || blankName(input),
    plainName: plain && alt === '' && (label !== '' || words !== ''),
  };
}

/** The value of an option's text; undefined when it is absent or empty. */
function read<Value>(option: Option<Value>, given: string | undefined): Value | undefined {
  if (!given) return undefined;
  const value = option.parse(given);
  if (value === undefined) throw OptionError.of(option, given);
  return value;
}

function readLang(given: string | undefined): Lang | undefined {
  const lang = read(badgeOptions.lang, given);
  // Who the reader is, only a service knows.
  return lang?.tag === 'auto' ? undefined : lang;
}

function isPlainText(given: string | undefined): boolean {
  return !given || (given.length <= maxTextLength && isPlain(given));
}

function parseText(given: string | undefined): string {
  if (!given) return '';
  return clean(given.length > maxTextLength ? given.slice(0, maxTextLength) : given);
}

// Embeddings, overrides and isolates: left open in the label, they would turn the message round in a tooltip.
const reorders = /[\u202A-\u202E\u2066-\u2069]/;

function accessibleName(label: string, message: string, plain: boolean): string {
  if (!label || !message) return label || message;
  if (!plain && (reorders.test(label) || reorders.test(message)))
    return `${isolate(label)}: ${isolate(message)}`;
  return `${label}: ${message}`;
}

/** A swatch is named by its colour. A logo without words has no name yet: its brand's comes with its drawing. */
function blankName({ message, logo, color }: BadgeInput): string {
  return message && !logo ? parseText(color) : '';
}

function parseStyle(given: string | undefined): Style {
  return stylesByName.get(read(badgeOptions.style, given) ?? defaultStyle)!;
}

function parseIcon(given: string | undefined, style: Style): Icon | undefined {
  const name = read(badgeOptions.icon, given) ?? style.icon;
  return name === undefined ? undefined : iconsByName.get(name);
}

function parseLogo(given: string | undefined): Pick<BadgeSpec, 'logo' | 'picture'> {
  const text = read(badgeOptions.logo, given);
  if (text === undefined) return { logo: undefined, picture: undefined };
  const own = text.startsWith('data:') || undefined;
  const picture = own && pictureOf(text);
  const logo = own ? undefined : slugOf(text) || undefined;
  if (picture || logo) return { logo, picture };
  throw OptionError.of(badgeOptions.logo, text);
}

function parseDirection(
  given: string | undefined,
  text: string,
  lang: Lang | undefined,
): 'ltr' | 'rtl' {
  const stated = read(badgeOptions.dir, given) ?? 'auto';
  if (stated !== 'auto') return stated;
  // Words of the named language are there: "GitHub يدعم فلسطين" in Arabic reads from the right, whatever comes first.
  if (lang && hasDirection(text, lang.direction)) return lang.direction;
  return directionOfText(text) ?? lang?.direction ?? 'ltr';
}
