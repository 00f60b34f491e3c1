// From the page's choice to what the generator takes: own words in their place, what is empty or cannot be left out.
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import type { BadgeChoice, BannerChoice } from '../types.ts';
import { current, defaultDays, firstMessage, type Choice } from './choice.ts';
import { isColour, isDate, isDays, isLink, isLogo, longestWords } from './query.ts';

/** The given entries without the empty ones. */
function filled<T extends Readonly<Record<string, unknown>>>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], '' | undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== undefined),
  ) as {
    [K in keyof T]?: Exclude<T[K], '' | undefined>;
  };
}

/** The value if it holds, else nothing: its field says why, and the snippet goes on without it. */
const held = (value: string, holds: (value: string) => boolean) => (holds(value) ? value : '');

/** Own words, trimmed, if they are not too long. */
const own = (words: string, most: number) => held(words.trim(), (text) => [...text].length <= most);

/** What the banner generator takes. */
export function bannerChoice({ message, lang, banner }: Choice): BannerChoice {
  const { days, dismissible, border, theme, position } = banner;
  const starts = held(banner.starts, isDate);
  return {
    message,
    ...filled({
      theme,
      position,
      starts,
      ends: held(banner.ends, (day) => isDate(day) && !(starts && day <= starts)),
      headline: own(banner.headline, longestWords.headline),
      action: own(banner.action, longestWords.action),
      href: held(banner.href, isLink),
    }),
    ...(lang !== 'auto' && { lang }),
    ...(!dismissible && { dismissible }),
    ...(dismissible && days !== defaultDays && isDays(String(days)) && { dismissDays: days }),
    ...(border && { border }),
  };
}

/**
 * What the badge generator takes. Where one part has own words, the other part, the icon and the link stay the message's unless they are changed too.
 *
 * @param format `png` for an image to save, with its scale
 */
export function badgeChoice(
  { message, lang, badge }: Choice,
  format?: { format: 'png'; scale: number },
): BadgeChoice {
  const label = own(badge.label, longestWords.label);
  const text = own(badge.text, longestWords.text);
  const { style, theme } = badge;
  const options = {
    lang,
    ...filled({
      style,
      theme,
      icon: badge.icon,
      logo: held(badge.logo, isLogo),
      color: held(badge.color, isColour),
      labelColor: held(badge.labelColor, isColour),
      link: held(badge.link, isLink),
    }),
    ...format,
  };
  if (!label && !text) return { message, ...options };
  const id = message === current ? firstMessage : message;
  const told = textOf(id, lang);
  const found = findMessage(id);
  return {
    text: { label: label || told.label, message: text || told.text.badge },
    ...(found && { icon: found.campaign.icon, link: found.message.link }),
    ...options,
  };
}
