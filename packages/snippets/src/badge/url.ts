// The address of a badge's image.
import { withAbout } from '../choice/about.ts';
import { planBadge, type BadgePlan } from '../choice/badge.ts';
import { checkOrigin } from '../choice/release.ts';
import { fileOfAddress } from '../files/names.ts';
import { isThere } from '../files/there.ts';
import type { BadgeChoice, Host } from '../types.ts';

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
 * @param host a service, or plain files: these have no theme of their own, and what they lack is a picture in the reader's own repository
 * @param instead a theme or a format in place of the plan's own
 */
export function planUrl(
  plan: BadgePlan,
  { origin, files }: Host,
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
  const start = checkOrigin(origin);
  if (!files) return `${start}/${path}${query && `?${query}`}`;
  const parameters = new URLSearchParams(query);
  // One file is right on light and on dark pages.
  parameters.delete('theme');
  if (format === 'png') parameters.set('scale', '2');
  if (!parameters.has('lang')) parameters.set('lang', 'en');
  const file = text ? undefined : fileOfAddress(`/${path}?${parameters}`);
  return isThere(files, file) ? `${start}/${file}` : `${ownFolder}/${message ?? 'badge'}.${format}`;
}

/** Where the pictures are that a repository holds itself. */
export const ownFolder = '.github/solidarity';

/** Whether an address is that of a picture in the repository. */
export const isOwnFile = (url: string): boolean => url.startsWith(`${ownFolder}/`);

/** An image's address that ends in its extension, for formats that tell an image by its address: after a query, as a fragment, which is not sent. */
export function withEnding(url: string, format: 'svg' | 'png'): string {
  return url.endsWith(`.${format}`) ? url : `${url}#.${format}`;
}

/** A picture for link previews. */
export interface Preview {
  readonly url: string;
  /** Width and height in px, where it is a card. */
  readonly size?: readonly [width: number, height: number];
}

/** What link previews show: the card of a message; of words of one's own the badge as a PNG, four pixels for each CSS pixel. */
export function previewOf(plan: BadgePlan, host: Host): Preview {
  const { message } = plan;
  const lang = plan.options.find(([key]) => key === 'lang')?.[1] ?? 'en';
  if (message !== undefined) {
    const address = `/card/${message}.png?lang=${lang}`;
    const start = checkOrigin(host.origin);
    if (!host.files) return { url: `${start}${address}`, size: [1200, 630] };
    const file = fileOfAddress(address);
    if (isThere(host.files, file)) return { url: `${start}/${file}`, size: [1200, 630] };
  }
  const options = plan.options.filter(([key]) => key !== 'scale');
  const large = { ...plan, options: [...options, ['scale', '4'] as const] };
  return { url: planUrl(large, host, { format: 'png' }) };
}

/**
 * Address of the image of a badge.
 *
 * @param choice what it should say and how
 * @param host the service, or its origin, `https://host`
 * @throws SnippetError when the choice has a value that is not allowed
 */
export function badgeUrl(choice: BadgeChoice, host: string | Host): string {
  const from = typeof host === 'string' ? { origin: host } : host;
  return planUrl(planBadge(withAbout(choice, from)), from);
}
