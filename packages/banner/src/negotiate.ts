// Which of the kit's locales a reader is spoken to in: the answers of `negotiate` in campaigns, as a table that the generator writes, without Intl.
import { aliasRows, localeRows, moreAliasRows } from './words.generated.ts';

let table: Map<string, string> | undefined;
let rows = aliasRows;

/** Takes the locales that the script has no words in, too: for whoever can load them. */
export function knowAllLocales(): void {
  rows = `${aliasRows}\n${moreAliasRows}`;
  table = undefined;
}

/** What a tag stands for, by tag in small letters: `hr` → `hr`, `arz` → `ar`, `zh-hk` → `zh-Hant`; and with a `>` before a locale, what stands in for it. */
function aliases(): Map<string, string> {
  if (table) return table;
  table = new Map();
  for (const row of localeRows.split('\n')) {
    const [tag] = row.split('|') as [string];
    table.set(tag.toLowerCase(), tag);
  }
  for (const row of rows.split('\n')) {
    const tags = row.split(' ');
    for (const tag of tags) table.set(tag.toLowerCase(), tags[0]!);
  }
  return table;
}

/**
 * The kit's locale for a tag, or `undefined` when there is none.
 *
 * @param has which locales to choose from. Default: all
 */
export function localeOf(
  tag: string,
  has: (locale: string) => boolean = () => true,
): string | undefined {
  // Extensions, such as `-u-ca-hebrew`, say nothing of the words.
  const parts = tag.toLowerCase().replaceAll('_', '-').split(/-\w-/)[0]!.split('-');
  let first: string | undefined;
  for (; parts.length; parts.pop()) {
    let locale = aliases().get(parts.join('-'));
    // `pt` will do for `pt-BR`; `zh-Hans`, which `zh` means, is another script than `zh-Hant`.
    if (first && locale && !first.startsWith(locale)) return undefined;
    first ??= locale;
    while (locale && !has(locale)) locale = aliases().get(`>${locale}`.toLowerCase());
    if (locale) return locale;
    // A tag with a script (`uz-Cyrl`) never falls back to another script.
    if (parts.at(-1)!.length === 4) return undefined;
  }
  return undefined;
}

/**
 * The locale to speak: the first tag that has a locale decides.
 *
 * @param tags of languages, most wanted first; what is not a tag is passed over
 * @param has which locales there are words in
 * @example pickLocale(['zh-HK'], (locale) => locale !== 'en') // 'zh-Hant'
 */
export function pickLocale(
  tags: readonly string[],
  has: (locale: string) => boolean,
): string | undefined {
  for (const tag of tags) {
    const locale = localeOf(tag, has);
    if (locale) return locale;
  }
  return undefined;
}
