// From the page's choice to what the generator takes: own words in their place, what is empty or cannot be left out.
import { findMessage } from '@solidarity-kit/campaigns';
import type { BadgeChoice, BannerChoice } from '../types.ts';
import { badgeOptions, bannerOptions, parseDate, type Option } from '@solidarity-kit/options';
import { aboutLink } from '../choice/about.ts';
import { messageOf, ownWords, type Choice } from './choice.ts';
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

/**
 * What the banner generator takes.
 *
 * Own words that are not written yet leave the message's in their place, so that there is something to see; `wrongFields` says that they are needed.
 */
export function bannerChoice(choice: Choice): BannerChoice {
  const { message, lang, banner } = choice;
  const { days, dismissible, border, quiet, theme, position } = banner;
  const isOwn = message === ownWords;
  const starts = held(banner.starts, bannerOptions.starts);
  const ends = held(banner.ends, bannerOptions.ends);
  const inOrder = !(starts && ends) || parseDate(starts)! < parseDate(ends)!;
  return {
    message: messageOf(choice),
    ...filled({
      theme,
      position,
      starts,
      ends: inOrder ? ends : '',
      headline: isOwn ? own(banner.headline, bannerOptions.headline) : '',
      action: isOwn ? own(banner.action, bannerOptions.action) : '',
      href: isOwn ? linked(banner.href, bannerOptions.href) : led(banner.href, bannerOptions.href),
    }),
    ...(lang !== 'auto' && { lang }),
    ...(!dismissible && { dismissible }),
    ...(dismissible &&
      String(days) !== bannerOptions.dismissDays.default &&
      bannerOptions.dismissDays.parse(String(days)) !== undefined && { dismissDays: days }),
    ...(quiet && { icon: 'none' }),
    ...(border && { border }),
  };
}

/**
 * What the badge generator takes. Own words have the icon of the first message unless another is chosen, and no link but their own.
 *
 * @param format `png` for an image to save, with its scale
 */
export function badgeChoice(
  choice: Choice,
  format?: { format: 'png'; scale: number },
): BadgeChoice {
  const { message, lang, badge } = choice;
  const isOwn = message === ownWords;
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
      link: isOwn ? linked(badge.link, badgeOptions.link) : led(badge.link, badgeOptions.link),
    }),
    ...format,
  };
  const text = isOwn ? own(badge.text, badgeOptions.message) : '';
  if (!text) return { message: isOwn ? messageOf(choice) : message, ...options };
  const label = own(badge.label, badgeOptions.label);
  const icon = badge.logo ? undefined : findMessage(messageOf(choice))?.campaign.icon;
  return {
    text: { ...(label && { label }), message: text },
    ...(icon && { icon }),
    ...options,
  };
}
