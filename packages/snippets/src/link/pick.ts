// From the page's choice to what the generator takes: own words in their place, what is empty or cannot be left out.
import { findMessage, textOf } from '@solidarity-kit/campaigns';
import type { BadgeChoice, BannerChoice } from '../types.ts';
import { badgeOptions, bannerOptions, parseDate, type Option } from '@solidarity-kit/options';
import { aboutLink } from '../choice/about.ts';
import { current, firstMessage, type Choice } from './choice.ts';
import { completeLink } from './complete.ts';

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

/** The text if the option can take it, else nothing: its field says why, and the snippet goes on without it. */
const held = (text: string, option: Option) => (option.parse(text) === undefined ? '' : text);

/** A link, with the scheme that people leave out. */
const linked = (text: string, option: Option) => held(completeLink(text), option);

/** A link, or `about`. */
const led = (text: string, option: Option) =>
  text.trim() === aboutLink ? aboutLink : linked(text, option);

/** Own words, trimmed, if they are not too long. */
const own = (text: string, option: Option) => held(text.trim(), option);

/** What the banner generator takes. */
export function bannerChoice({ message, lang, banner }: Choice): BannerChoice {
  const { days, dismissible, border, theme, position } = banner;
  const starts = held(banner.starts, bannerOptions.starts);
  const ends = held(banner.ends, bannerOptions.ends);
  const inOrder = !(starts && ends) || parseDate(starts)! < parseDate(ends)!;
  return {
    message,
    ...filled({
      theme,
      position,
      starts,
      ends: inOrder ? ends : '',
      headline: own(banner.headline, bannerOptions.headline),
      action: own(banner.action, bannerOptions.action),
      href: led(banner.href, bannerOptions.href),
    }),
    ...(lang !== 'auto' && { lang }),
    ...(!dismissible && { dismissible }),
    ...(dismissible &&
      String(days) !== bannerOptions.dismissDays.default &&
      bannerOptions.dismissDays.parse(String(days)) !== undefined && { dismissDays: days }),
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
  const label = own(badge.label, badgeOptions.label);
  const text = own(badge.text, badgeOptions.message);
  const { style, theme } = badge;
  const options = {
    lang,
    ...filled({
      style,
      theme,
      icon: badge.icon,
      logo: held(badge.logo, badgeOptions.logo),
      color: held(badge.color, badgeOptions.color),
      labelColor: held(badge.labelColor, badgeOptions.labelColor),
      link:
        label || text ? linked(badge.link, badgeOptions.link) : led(badge.link, badgeOptions.link),
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
