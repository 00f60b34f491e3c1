// A message as a badge: its words in a language, in the look of its campaign.
import { findMessage, textOf, type LocaleTag } from '@solidarity-kit/campaigns';
import { campaignLook } from './campaign-look.ts';
import type { BadgeInput } from './types.ts';

/**
 * Options of a message's badge.
 *
 * @param id of a message; `default` is to be resolved before, since its meaning follows the day
 * @param lang the language that is wanted; the nearest that has the message is taken
 * @param look what was chosen beside it, and wins over the campaign's look. A label of one's own also takes the place of the message's accessible name
 * @throws RangeError when there is no such message: ask `findMessage` for an id that a visitor named
 */
export function messageBadge(id: string, lang: LocaleTag, look: BadgeInput = {}): BadgeInput {
  const { text, label, locale } = textOf(id, lang);
  const { icon, palette } = findMessage(id)!.campaign;
  const { icon: own, ...colors } = campaignLook(look.style, {
    icon,
    color: palette.accent,
    labelColor: palette.ground,
  });
  return {
    label,
    message: text.badge,
    ...colors,
    // A project's logo stands where the campaign's icon would.
    ...(own && !look.logo ? { icon: own } : {}),
    ...(look.label === undefined ? { alt: text.alt } : {}),
    ...look,
    lang: locale,
  };
}
