// Tells the kit's badges from other people's by their address.
import { findMessage } from '@solidarity-kit/campaigns';
import type { IsOurs } from './types.ts';

/** The host of the campaign's first badge service, which answers `/default` as this kit does. */
const forerunner = 'badge.techforpalestine.org';

/** A badge that `add --local` has put into the repository, as a README names it. */
export const ownPicture = /^(?:\.\/)?\.github\/solidarity\/[\w-]+\.(?:svg|png)$/;

/** The addresses of such badges in a document. */
export const picturesIn = (text: string): string[] =>
  text.match(/\.github\/solidarity\/[\w-]+\.(?:svg|png)/g) ?? [];

/**
 * A test for addresses of the kit's badges. A message's slug is enough on any host, since every service of the kit has the same; own words and
 * `default` count on a host that is known to be one.
 *
 * @param origin the service in use, `https://host`, if one is known
 */
export function oursOn(origin: string | undefined): IsOurs {
  const host = origin && new URL(origin).host;
  return (address) => {
    if (!URL.canParse(address)) return ownPicture.test(address);
    const url = new URL(address);
    const slug = /^\/([a-z\d-]+)(\.svg|\.png)?$/.exec(url.pathname)?.[1];
    if (slug !== undefined && findMessage(slug)) return true;
    const known = url.host === host || url.host === forerunner;
    return known && (slug !== undefined || /^\/(static\/v1|badge\/|hero\/)/.test(url.pathname));
  };
}
