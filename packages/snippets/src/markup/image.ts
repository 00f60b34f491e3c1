// The banner without a script: the message's image in a link, as HTML, for places that strip scripts.
import type { BannerPlan } from '../choice/banner.ts';
import { planBadge } from '../choice/badge.ts';
import { planUrl } from '../badge/url.ts';
import type { Host } from '../types.ts';
import { setAttributes, type Attribute } from './tag.ts';

/** Height of the `for-the-badge` style in CSS pixels: told to the browser so that the page does not shift. */
const height = '28';

/** Address of the image that stands for a banner: its message's badge, or the site's own words. */
export function imageUrl(plan: BannerPlan, host: Host): string {
  // What the banner has no flag for, its image has none for either.
  const look = { style: 'for-the-badge', ...(plan.checked.icon === 'none' && { icon: 'none' }) };
  const choice = plan.own
    ? { text: { message: plan.headline }, ...look }
    : { message: plan.message, ...look };
  return planUrl(planBadge({ ...choice, lang: plan.lang }), host);
}

/** `<a><img></a>` in HTML, which nothing strips that takes links and images at all. */
export function imageLink(plan: BannerPlan, host: Host): string {
  const image: Attribute[] = [
    ['src', imageUrl(plan, host)],
    ['height', height],
    ['alt', plan.alt],
  ];
  const link: Attribute[] = [
    ['href', plan.href],
    ['rel', 'noopener noreferrer'],
  ];
  return `${setAttributes('<a', link)}>${setAttributes('<img', image)}></a>`;
}
