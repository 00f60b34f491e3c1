// From the page's choice to what the generator takes: own words in their place, empty strings left out.
import type { BadgeChoice, BannerChoice } from '@solidarity-kit/snippets';
import { defaultDays, type Choice } from './choice.ts';

/** The given entries without the empty ones. */
function filled<T extends Readonly<Record<string, unknown>>>(values: T): { [K in keyof T]?: Exclude<T[K], '' | undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], '' | undefined>;
  };
}

/** What the banner generator takes. */
export function bannerChoice({ message, lang, banner }: Choice): BannerChoice {
  const { days, dismissible, border, ...rest } = banner;
  return {
    message,
    ...filled(rest),
    ...(lang !== 'auto' && { lang }),
    ...(!dismissible && { dismissible }),
    ...(dismissible && days !== defaultDays && { dismissDays: days }),
    ...(border && { border }),
  };
}

/** What the badge generator takes. @param format `png` for an image to save, with its scale */
export function badgeChoice({ message, lang, badge }: Choice, format?: { format: 'png'; scale: number }): BadgeChoice {
  const { label, text, ...rest } = badge;
  const own = text.trim() ? { text: { message: text, ...(label.trim() && { label }) } } : { message };
  return { ...own, lang, ...filled(rest), ...format };
}
