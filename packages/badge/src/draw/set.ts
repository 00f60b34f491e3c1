// Sets a badge's words: size, capitals and spacing by style and script, then the outline.
import type { Han, Outline, OutlineOptions, Outliner } from '@solidarity-kit/outline';
import type { Style } from '../style.ts';
import type { BadgeSpec } from '../types.ts';
import { capitals, isCaseless } from './case.ts';

/** How the words of a style and language are outlined. */
interface Setting {
  readonly lang: string | undefined;
  readonly cased: OutlineOptions;
  readonly caseless: OutlineOptions;
}

// The setting of each style for the language that it was used with last: most badges of a page share one.
const last = new WeakMap<Style, Setting>();

function settingOf(style: Style, lang: string | undefined): Setting {
  const found = last.get(style);
  if (found && found.lang === lang) return found;
  const { weight, size, caselessSize, letterSpacing } = style;
  const shared = lang === undefined ? {} : { lang };
  const made = {
    lang,
    cased: { ...shared, style: { size, weight }, letterSpacing },
    caseless: { ...shared, style: { size: caselessSize, weight }, letterSpacing: 0 },
  };
  last.set(style, made);
  return made;
}

/**
 * One of a badge's texts as an outline.
 *
 * @param text the label or the message, as parsed
 * @param han the Han variant of the whole badge; undefined where it makes no difference
 * @returns undefined for a text without words
 */
export function setText(
  outliner: Outliner,
  text: string,
  spec: BadgeSpec,
  han?: Han,
): Outline | undefined {
  if (text === '') return undefined;
  const { style, lang } = spec;
  const setting = settingOf(style, lang);
  const options = isCaseless(text) ? setting.caseless : setting.cased;
  return outliner.outline(
    style.uppercase ? capitals(text, lang) : text,
    han === undefined ? options : { ...options, han },
  );
}
