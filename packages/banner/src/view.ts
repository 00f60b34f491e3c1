// What the banner says: the words, the link, the locale. Pure: the same options and reader give the same view.
import { localeOf, pickLocale } from './negotiate.ts';
import type { CheckedOptions } from './options.ts';
import {
  closeWords,
  defaultMessage,
  findMessage,
  knownMessage,
  scheduledMessage,
  type KnownMessage,
  type LoadedMessage,
} from './words.ts';
import { rightToLeft } from './words.generated.ts';

/** Who reads, where and when. */
export interface Reader {
  /** The page's language, tried first when the banner names none. */
  readonly page?: string | null | undefined;
  /** The reader's, tried next, most wanted first. Asked for only where there are no words in the page's, as a browser is slow to answer. */
  readonly languages: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** All that the template shows. */
export interface View {
  /** The message's id, never the alias `default`. */
  readonly message: string;
  readonly revision: number;
  readonly headline: string;
  readonly action: string;
  readonly href: string;
  /** Language of the link's words where it is not `lang`: a site gave its own headline and no words for the link. */
  readonly actionLang: string | undefined;
  /** A line with a figure. */
  readonly figure: string | undefined;
  /** Language and direction of the headline and the link; `auto`, by their first letter, where the language is none of the kit's. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  /** Name of the close button, and its language, which may not be `lang`. */
  readonly close: string;
  readonly closeLang: string;
  /** The locale to speak, where its words are not there yet. */
  readonly missing: string | undefined;
  /** A warning for the console once nothing is being loaded: an unknown message, with what is allowed. */
  readonly problem: string | false | undefined;
}

/**
 * What to say.
 *
 * @param options checked options
 * @param reader who reads
 * @param live the message of the feed, where it is followed
 * @param lines about figures, by id and locale with a space between
 */
export function viewOf(
  options: CheckedOptions,
  reader: Reader,
  live?: LoadedMessage | null,
  lines: ReadonlyMap<string, string> = new Map(),
): View {
  const { headline: own, figure } = options;
  const current = live?.message ?? scheduledMessage(reader.now);
  const id = !options.message || options.message === 'default' ? current : options.message;
  const find = (slug: string): KnownMessage | undefined =>
    slug === live?.message ? knownMessage(live) : findMessage(slug);
  const known = find(id);
  const { words, href, revision } = known ?? find(current) ?? findMessage(defaultMessage)!;
  const tags = [options.lang, reader.page].filter((tag) => !!tag) as string[];
  const pick = (has: (locale: string) => boolean): string =>
    pickLocale(tags, has) ?? pickLocale(reader.languages, has) ?? 'en';
  const best = pick(() => true);
  const locale = pick((one) => words.has(one));
  const [headline, action] = words.get(locale) ?? words.values().next().value!;
  // A site's own words are in the language that it names, else in the page's.
  const lang = own ? (tags[0] ?? reader.languages[0] ?? locale) : locale;
  const [closeLang, close] = closeWords(lang);
  const line =
    figure && (/^[a-z-]+$/.test(figure) ? (lines.get(`${figure} ${best}`) ?? '') : figure);
  const missing = line === '' || (!own && (!known || best !== locale));
  return {
    message: known || own ? id : current,
    revision: known ? revision : 1,
    headline: own ?? headline,
    action: options.action ?? action,
    actionLang: options.action || locale === lang ? undefined : locale,
    href: options.href ?? href,
    figure: line || undefined,
    lang,
    dir: own && !options.lang ? 'auto' : directionOf(lang),
    closeLang,
    close,
    missing: missing ? best : undefined,
    // A site's own words may have an id of their own: it is what a dismissal is kept under.
    problem:
      !known && !own
        ? `message="${id}" is not in this script; data-headline, data-action and data-href say it`
        : line === '' && `figure="${figure}" is not in this script`,
  };
}

/** The direction of a language; `auto`, by the first letter, where the script does not know it. */
function directionOf(lang: string): View['dir'] {
  const locale = localeOf(lang) ?? lang;
  return rightToLeft.split(' ').includes(locale) ? 'rtl' : localeOf(lang) ? 'ltr' : 'auto';
}
