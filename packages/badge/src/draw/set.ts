// Sets a badge's words: size, capitals and spacing by style and script, then the outline.
import type { Outliner } from '@solidarity-kit/outline';
import type { BadgeSpec } from '../types.ts';
import { capitals, isCaseless } from './case.ts';
import type { SetText } from './layout.ts';

/**
 * One of a badge's texts as an outline.
 *
 * @param text the label or the message, as parsed
 * @returns undefined for a text without words
 */
export function setText(outliner: Outliner, text: string, spec: BadgeSpec): SetText | undefined {
  if (text === '') return undefined;
  const { style, lang } = spec;
  const caseless = isCaseless(text);
  const trailing = caseless ? 0 : style.letterSpacing;
  const outline = outliner.outline(style.uppercase ? capitals(text, lang) : text, {
    style: { size: caseless ? style.caselessSize : style.size, weight: style.weight },
    letterSpacing: trailing,
    ...(lang !== undefined && { lang }),
  });
  return { outline, trailing };
}
