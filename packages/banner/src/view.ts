// What the banner says: the words, the link, the locale. Pure: the same settings and reader give the same view.
import { localeOf, pickLocale } from './negotiate.ts';
import type { Settings } from './options.ts';
import {
  closeWords,
  defaultMessage,
  findMessage,
  keptMessage,
  scheduledMessage,
  type KnownMessage,
  type ToldMessage,
} from './words.ts';
import { rightToLeft } from './words.generated.ts';

/** Who reads, where and when. */
export interface Reader {
  /** Languages to try when the banner names none, most wanted first: the page's, then the reader's. */
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
  readonly chromeLang: string;
  /** The locale of the kit that is wanted most, where words in it are not there. */
  readonly missing: string | undefined;
  /** What is to be said in the console when no more words come: an unknown message, with what is allowed. */
  readonly problem: string | false | undefined;
}

/**
 * What to say.
 *
 * @param settings checked options
 * @param reader who reads
 * @param live the message of the feed, where it is followed
 * @param lines about figures, by id and locale with a space between
 */
export function viewOf(
  settings: Settings,
  reader: Reader,
  live?: ToldMessage | null,
  lines: ReadonlyMap<string, string> = new Map(),
): View {
  const { headline: own, figure } = settings;
  const current = live?.message ?? scheduledMessage(reader.now);
  const wanted = !settings.message || settings.message === 'default' ? current : settings.message;
  const find = (id: string): KnownMessage | undefined =>
    id === live?.message ? keptMessage(live) : findMessage(id);
  const known = find(wanted);
  const { words, href, revision } = known ?? find(current) ?? findMessage(defaultMessage)!;
  const wishes = [...(settings.lang ? [settings.lang] : []), ...reader.languages];
  const best = pickLocale(wishes, () => true) ?? 'en';
  const locale = pickLocale(wishes, (one) => words.has(one)) ?? 'en';
  const [headline, action] = words.get(locale) ?? words.values().next().value!;
  // A site's own words are in the language that it names, else in the page's.
  const lang = own ? (wishes[0] ?? locale) : locale;
  const [chromeLang, close] = closeWords(lang);
  const line =
    figure && (/^[a-z-]+$/.test(figure) ? (lines.get(`${figure} ${best}`) ?? '') : figure);
  const missing = line === '' || (!own && (!known || best !== locale));
  return {
    message: known || own ? wanted : current,
    revision: known ? revision : 1,
    headline: own ?? headline,
    action: settings.action ?? action,
    actionLang: settings.action || locale === lang ? undefined : locale,
    href: settings.href ?? href,
    figure: line || undefined,
    lang,
    dir: own && !settings.lang ? 'auto' : directionOf(lang),
    chromeLang,
    close,
    missing: missing ? best : undefined,
    // A site's own words may have an id of their own: it is what a dismissal is kept under.
    problem:
      !known && !own
        ? `message="${wanted}" is not in this script; data-headline, data-action and data-href say it`
        : line === '' && `figure="${figure}" is not in this script`,
  };
}

/** The direction of a language; `auto`, by the first letter, where the script does not know it. */
function directionOf(lang: string): View['dir'] {
  const locale = localeOf(lang) ?? lang;
  return rightToLeft.split(' ').includes(locale) ? 'rtl' : localeOf(lang) ? 'ltr' : 'auto';
}
