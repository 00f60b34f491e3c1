// What of a choice cannot be used, so that nobody copies a snippet that differs from what they typed.
import { badgeOptions, bannerOptions, parseDate } from '@solidarity-kit/options';
import { aboutLink } from '../choice/about.ts';
import type { Choice } from './choice.ts';
import { completeLink } from './complete.ts';

/** Why a field cannot be used. `order`: an end that is not after the start. */
export type Reason = 'link' | 'long' | 'days' | 'date' | 'order' | 'colour' | 'logo';

/** A field, by the name that it has in links to the page, and why its value cannot be used. */
export interface Wrong {
  readonly field: string;
  readonly reason: Reason;
}

type Row = readonly [field: string, reason: Reason, wrong: boolean];

const refuses = (option: { parse(text: string): unknown }, text: string) =>
  text !== '' && option.parse(text) === undefined;

function inBanner({ banner }: Choice): readonly Row[] {
  const { headline, action, href, dismissible, days, starts, ends } = banner;
  const link = completeLink(href);
  const isOrdered = !((parseDate(ends) ?? Infinity) <= (parseDate(starts) ?? -Infinity));
  return [
    ['headline', 'long', refuses(bannerOptions.headline, headline.trim())],
    ['action', 'long', refuses(bannerOptions.action, action.trim())],
    ['href', 'link', link !== aboutLink && refuses(bannerOptions.href, link)],
    ['days', 'days', dismissible && refuses(bannerOptions.dismissDays, String(days))],
    ['starts', 'date', refuses(bannerOptions.starts, starts)],
    ['ends', 'date', refuses(bannerOptions.ends, ends)],
    ['ends', 'order', !isOrdered],
  ];
}

function inBadge({ badge }: Choice): readonly Row[] {
  const link = completeLink(badge.link);
  const isOwn = Boolean(badge.label.trim() || badge.text.trim());
  return [
    ['label', 'long', refuses(badgeOptions.label, badge.label.trim())],
    ['text', 'long', refuses(badgeOptions.message, badge.text.trim())],
    // Own words have no page about them.
    ['link', 'link', (isOwn || link !== aboutLink) && refuses(badgeOptions.link, link)],
    ['labelColor', 'colour', refuses(badgeOptions.labelColor, badge.labelColor)],
    ['color', 'colour', refuses(badgeOptions.color, badge.color)],
    ['logo', 'logo', refuses(badgeOptions.logo, badge.logo)],
  ];
}

/** The fields of the kind that is made whose values cannot be used, in the order of the page. */
export function wrongFields(choice: Choice): readonly Wrong[] {
  const rows = choice.kind === 'banner' ? inBanner(choice) : inBadge(choice);
  return rows.flatMap(([field, reason, wrong]) => (wrong ? [{ field, reason }] : []));
}
