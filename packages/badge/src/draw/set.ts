// Sets a badge's words: size, capitals and spacing by style and script, then the outline.
import { directionOf, hasDirection, type Direction } from '@solidarity-kit/options';
import type { Han, Outline, OutlineOptions, Outliner } from '@solidarity-kit/outline';
import { latest } from '../cache/latest.ts';
import type { Style } from '../style.ts';
import type { BadgeSpec } from '../types.ts';
import { capitals, isCaseless } from './case.ts';
import type { Role } from './placed.ts';

/** How the words of a style, role, language and direction are outlined: with capitals and small letters, and without. */
interface TextOptions {
  readonly cased: OutlineOptions;
  readonly caseless: OutlineOptions;
}

const textOptions = {
  label: latest((...args: Parameters<typeof optionsOf>) => optionsOf(...args)),
  message: latest((...args: Parameters<typeof optionsOf>) => optionsOf(...args)),
};

function optionsOf(
  style: Style,
  role: Role,
  lang: string | undefined,
  direction: Direction | 'auto',
): TextOptions {
  const { size, caselessSize, letterSpacing } = style;
  const weight = fontWeight(style, role);
  const shared = { direction, ...(lang !== undefined && { lang }) };
  return {
    cased: { ...shared, style: { size, weight }, letterSpacing },
    caseless: { ...shared, style: { size: caselessSize, weight }, letterSpacing: 0 },
  };
}

/** The font weight of a style's label or message. */
function fontWeight({ weight, labelWeight }: Style, role: Role): number {
  return role === 'label' ? (labelWeight ?? weight) : weight;
}

/**
 * The base direction of a text: the stated one; else that of the language where the text has letters of it, so that
 * "GitHub يدعم فلسطين" in Arabic begins at the right; else that of its first letter.
 */
function baseOf(text: string, { statedDirection, lang }: BadgeSpec): Direction | 'auto' {
  if (statedDirection !== undefined) return statedDirection;
  if (lang === undefined) return 'auto';
  const direction = directionOf(lang);
  return hasDirection(text, direction) ? direction : 'auto';
}

/**
 * One of a badge's texts as an outline.
 *
 * @param text the label or the message, or the beginning of it
 * @param han the Han variant of the whole badge; undefined where it makes no difference
 * @returns undefined for a text without words
 */
export function setText(
  outliner: Outliner,
  text: string,
  role: Role,
  spec: BadgeSpec,
  han?: Han,
): Outline | undefined {
  if (text === '') return undefined;
  const { style, lang } = spec;
  const { cased, caseless } = textOptions[role](style, role, lang, baseOf(text, spec));
  const options = isCaseless(text) ? caseless : cased;
  return outliner.outline(
    style.uppercase ? capitals(text, lang) : text,
    han === undefined ? options : { ...options, han },
  );
}
