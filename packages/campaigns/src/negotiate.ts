// The locale for a reader: BCP 47 lookup over what they asked for and what there is.
import { canonical, fallbacks } from './fallback.ts';
import type { LocaleTag } from './model.ts';

/**
 * The best available locale for a list of wishes (RFC 4647, section 3.4, with the fallbacks of `fallbacks`): the first wish for which there is
 * anything decides, as readers put their own order.
 *
 * @param requested tags, most wanted first; what is not a tag is passed over.
 * @param available tags to choose from, in any case.
 * @returns one of `available` as written there, or `en`.
 * @example lookup(['nn-NO', 'en'], ['en', 'nb']) // 'nb'
 */
export function lookup(requested: readonly string[], available: readonly LocaleTag[]): LocaleTag {
  const byCanonical = new Map(available.map((tag) => [canonical(tag) ?? tag, tag]));
  for (const wish of requested) {
    const tag = canonical(wish);
    if (tag === undefined) continue;
    for (const candidate of fallbacks(tag)) {
      const found = byCanonical.get(candidate);
      if (found !== undefined) return found;
    }
  }
  return 'en';
}
