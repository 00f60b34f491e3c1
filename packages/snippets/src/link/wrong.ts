// What of a choice cannot be used, so that nobody copies a snippet that differs from what they typed.
import { artworkOptions, badgeOptions, bannerOptions, parseDate } from '@solidarity-kit/options';
import { aboutLink } from '../choice/about.ts';
import { ownWords, type Choice } from './choice.ts';
import { completeLink } from './complete.ts';

/** Why a field cannot be used. `order`: an end that is not after the start. `needed`: own words lack it. */
export type Reason = 'needed' | 'link' | 'long' | 'days' | 'date' | 'order' | 'colour' | 'logo';

/** A field, by the name that it has in links to the page, and why its value cannot be used. */
export interface Wrong {
  readonly field: string;
  readonly reason: Reason;
}

type Row = readonly [field: string, reason: Reason, wrong: boolean];

const refuses = (option: { parse(text: string): unknown }, text: string) =>
  text !== '' && option.parse(text) === undefined;

function inBanner({ message, banner }: Choice): readonly Row[] {
  const { headline, action, href, dismissible, days, starts, ends } = banner;
  const link = completeLink(href);
  const isOwn = message === ownWords;
  const isOrdered = !((parseDate(ends) ?? Infinity) <= (parseDate(starts) ?? -Infinity));
  return [
    ['headline', 'needed', isOwn && !headline.trim()],
    ['headline', 'long', isOwn && refuses(bannerOptions.headline, headline.trim())],
    ['action', 'needed', isOwn && !action.trim()],
    ['action', 'long', isOwn && refuses(bannerOptions.action, action.trim())],
    ['href', 'needed', isOwn && !link],
    // Own words have no page about them.
    ['href', 'link', (isOwn || link !== aboutLink) && refuses(bannerOptions.href, link)],
    ['days', 'days', dismissible && refuses(bannerOptions.dismissDays, String(days))],
    ['starts', 'date', refuses(bannerOptions.starts, starts)],
    ['ends', 'date', refuses(bannerOptions.ends, ends)],
    ['ends', 'order', !isOrdered],
  ];
}

function inBadge({ message, badge }: Choice): readonly Row[] {
  const link = completeLink(badge.link);
  const isOwn = message === ownWords;
  return [
    ['label', 'long', isOwn && refuses(badgeOptions.label, badge.label.trim())],
    ['text', 'needed', isOwn && !badge.text.trim()],
    ['text', 'long', isOwn && refuses(badgeOptions.message, badge.text.trim())],
    ['link', 'link', (isOwn || link !== aboutLink) && refuses(badgeOptions.link, link)],
    ['labelColor', 'colour', refuses(badgeOptions.labelColor, badge.labelColor)],
    ['color', 'colour', refuses(badgeOptions.color, badge.color)],
    ['logo', 'logo', refuses(badgeOptions.logo, badge.logo)],
  ];
}

function inPicture({ message, picture }: Choice): readonly Row[] {
  if (message !== ownWords) return [];
  const { headline, subline, link, size } = picture;
  return [
    ['headline', 'needed', !headline.trim()],
    ['headline', 'long', refuses(artworkOptions.headline, headline.trim())],
    ['subline', 'long', refuses(artworkOptions.subline, subline.trim())],
    // Only a README's picture leads somewhere.
    ['link', 'link', size === 'hero' && refuses(badgeOptions.link, completeLink(link))],
  ];
}

const rowsOf = { banner: inBanner, badge: inBadge, picture: inPicture } as const;

/** The fields of the kind that is made whose values cannot be used, in the order of the page. */
export function wrongFields(choice: Choice): readonly Wrong[] {
  return rowsOf[choice.kind](choice).flatMap(([field, reason, wrong]) =>
    wrong ? [{ field, reason }] : [],
  );
}
