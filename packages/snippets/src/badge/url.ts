// The address of a badge's image.
import { withAbout } from '../choice/about.ts';
import { planBadge, type BadgePlan } from '../choice/badge.ts';
import { checkOrigin } from '../choice/release.ts';
import type { BadgeChoice } from '../types.ts';

/** A query component: as `encodeURIComponent`, and the marks that some markup reads as its own. */
function component(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~]/g,
    (mark) => `%${mark.codePointAt(0)?.toString(16).toUpperCase()}`,
  );
}

/**
 * Address of a checked badge.
 *
 * @param plan a checked choice
 * @param origin `https://host`
 * @param instead a theme or a format in place of the plan's own
 */
export function planUrl(
  plan: BadgePlan,
  origin: string,
  instead: Partial<Pick<BadgePlan, 'theme' | 'format'>> = {},
): string {
  const { text, message, options, theme, format } = { ...plan, ...instead };
  const pairs: [string, string | undefined][] = [
    ['label', text?.label],
    ['message', text?.message],
    ...options.map(([key, value]): [string, string] => [key, value]),
    ['theme', theme],
  ];
  const query = pairs
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => `${key}=${component(value)}`)
    .join('&');
  const path = text ? `static/v1${format === 'png' ? '.png' : ''}` : `${message}.${format}`;
  return `${checkOrigin(origin)}/${path}${query && `?${query}`}`;
}

/** An image's address that ends in its extension, for formats that tell an image by its address: after a query, as a fragment, which is not sent. */
export function withEnding(url: string, format: 'svg' | 'png'): string {
  return url.endsWith(`.${format}`) ? url : `${url}#.${format}`;
}

/** Address of the badge as link previews take it: a PNG, four pixels for each CSS pixel. */
export function previewUrl(plan: BadgePlan, origin: string): string {
  const options = plan.options.filter(([key]) => key !== 'scale');
  return planUrl({ ...plan, options: [...options, ['scale', '4']] }, origin, { format: 'png' });
}

/**
 * Address of the image of a badge.
 *
 * @param choice what it should say and how
 * @param origin origin of the service, `https://host`
 * @throws SnippetError when the choice has a value that is not allowed
 */
export function badgeUrl(choice: BadgeChoice, origin: string): string {
  return planUrl(planBadge(withAbout(choice, origin)), origin);
}
