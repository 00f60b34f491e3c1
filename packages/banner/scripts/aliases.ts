// Which tags are spoken to in which locale, as a table for the script: every tag is asked of `negotiate` in campaigns, so that there is one answer.
import { localeTags, negotiate } from '@solidarity-kit/campaigns';
import { standIns } from '../../campaigns/src/fallback.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((a) => letters.map((b) => a + b));

/** Languages: those of two letters (older codes too, `iw`), and those for which another stands in. ISO 639-2's three letters for the former are in no web page. */
const languages = [...new Set([...pairs, ...standIns.filter((tag) => !tag.includes('-'))])];
/** Regions of ISO 3166: those for which Unicode has a name. */
const regions = pairs
  .map((pair) => pair.toUpperCase())
  .filter((code) => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code));
/** Languages that are written in more than one script, so that a tag may name it. */
const named = ['bs', 'ha', 'ku', 'ms', 'sr'];
const scripts = ['Latn', 'Arab', 'Cyrl'];

/** The locale for a tag, or `undefined` when it is English for want of a better one. */
function ask(tag: string, from: readonly string[] = localeTags): string | undefined {
  const found = negotiate([tag], from);
  return found === 'en' && !/^en\b/.test(tag) ? undefined : found;
}

/** The table's rows: `locale tag tag …`, and `locale >other` where the locale stands in for another. */
export function aliasTable(): string {
  const table = new Map<string, string[]>();
  const add = (locale: string | undefined, tag: string): void => {
    if (locale && !localeTags.includes(tag)) table.set(locale, [...(table.get(locale) ?? []), tag]);
  };
  for (const language of languages) {
    const base = ask(language);
    add(base, language);
    // A region can mean another script: `zh-HK`, `ku-IQ`. Languages that the kit only stands in for are written in one.
    if (localeTags.some((tag) => tag.split('-')[0] === language))
      for (const region of regions) {
        const there = ask(`${language}-${region}`);
        if (there !== base) add(there, `${language}-${region}`);
      }
  }
  for (const language of named)
    for (const script of scripts) add(ask(`${language}-${script}`), `${language}-${script}`);
  for (const locale of localeTags) {
    const standIn = ask(
      locale,
      localeTags.filter((tag) => tag !== locale),
    );
    if (standIn && !locale.startsWith(standIn)) add(standIn, `>${locale}`);
  }
  return [...table].map(([locale, tags]) => [locale, ...tags].join(' ')).join('\n');
}
