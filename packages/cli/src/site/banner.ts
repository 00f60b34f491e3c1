// The banner that a site gets, checked with the command's words: its words as HTML, and its script from a host, a package or the site itself.
import { siteBanner as bannerOf } from '@solidarity-kit/site';
import type { BannerChoice, Release } from '@solidarity-kit/snippets';
import { CommandError, exit } from '../exit.ts';
import { refusing } from '../options.ts';
import type { SiteBanner } from './types.ts';

/**
 * The banner for a site.
 *
 * @param choice what it says; what it cannot be is refused with the option's name
 * @param from a host's release, the platform's package, or copies in the site itself
 */
export function siteBanner(choice: BannerChoice, from: Release | 'package' | 'copy'): SiteBanner {
  const host = typeof from === 'object' ? from : undefined;
  const banner = refusing(() => bannerOf(choice, host));
  if (banner.choice.position === 'inline')
    throw new CommandError(
      exit.usage,
      '--position: inline stands where it is put, and that is yours to choose: paste the snippet there ("solidarity-kit snippet html --position inline").',
    );
  return {
    choice: banner.choice,
    from: host ? 'host' : (from as 'package' | 'copy'),
    assets: from === 'package' ? [] : banner.files,
    html: banner.html,
    parts: banner.parts,
    options() {
      const pairs = given(choice).map(([name, value]) => `${name}: ${quoted(value)}`);
      return `{ ${pairs.join(', ')} }`;
    },
  };
}

/** What a choice says beyond the defaults. */
export const given = (choice: BannerChoice): [name: string, value: unknown][] =>
  Object.entries(choice).filter(
    ([name, value]) => value !== undefined && !(name === 'dismissible' && value === true),
  );

/** A value as JavaScript, with the quotes that most configurations have. */
function quoted(value: unknown): string {
  const json = JSON.stringify(value);
  return typeof value === 'string' && !/['"\\]/.test(value) ? `'${value}'` : json;
}
