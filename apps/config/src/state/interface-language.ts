// Which language the page itself speaks: the link's, then the browser's, then English.
import { lookup } from '@solidarity-kit/campaigns/negotiate';
import { languages } from '../i18n/first.generated.ts';

export type InterfaceLanguage = keyof typeof languages;

const tags = Object.keys(languages) as InterfaceLanguage[];

/** Languages of the interface, in the order in which the menu shows them, each by its own name. */
export const interfaceLanguages: readonly (readonly [tag: InterfaceLanguage, name: string])[] =
  tags.map((tag) => [tag, languages[tag]]);

/** Whether the page speaks this language. */
export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return Object.hasOwn(languages, tag);
}

/** The language of a tag without script and region. */
const baseOf = (tag: string) => tag.toLowerCase().split('-')[0];

/**
 * The page's language: the nearest that it has to what is wished for, by the same chains as those of messages (`apc` and `arz` are Arabic, `zh-CN` is
 * simplified Chinese).
 *
 * @param query of the page's address; `ui=ar` decides.
 * @param preferred the browser's languages, best first.
 */
export function interfaceLanguage(query: string, preferred: readonly string[]): InterfaceLanguage {
  for (const wish of [new URLSearchParams(query).get('ui') ?? '', ...preferred]) {
    const found = lookup([wish], tags);
    // English is what it gives for a language that the page does not have, too.
    if (isInterfaceLanguage(found) && (found !== 'en' || baseOf(wish) === 'en')) return found;
    // Portuguese of Portugal is nearer to that of Brazil than English is.
    const near = tags.find((tag) => baseOf(tag) === baseOf(wish));
    if (near) return near;
  }
  return 'en';
}

/**
 * The locale that a reader of the page most likely writes in: of the page's language the kind that the browser asks for, such as traditional characters
 * on the page in simplified ones.
 *
 * @param available what there are messages in
 */
export function writingLocale(
  ui: InterfaceLanguage,
  preferred: readonly string[],
  available: readonly string[],
): string {
  return lookup([...preferred.filter((tag) => baseOf(tag) === baseOf(ui)), ui], available);
}
