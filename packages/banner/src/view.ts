// What the banner says: the words, the link, the locale. Pure: the same settings and reader give the same view.
import { directionOf, pickLocale } from './locale.ts';
import type { Settings } from './options.ts';
import {
  bannerLocales,
  closeWords,
  defaultMessage,
  findMessage,
  messageIds,
  scheduledMessage,
} from './words.ts';

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
  /** Language and direction of the headline and the link. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Name of the close button, and its language, which may not be `lang`. */
  readonly close: string;
  readonly chromeLang: string;
}

/**
 * What to say.
 *
 * @param settings checked options
 * @param reader who reads
 * @param complain is told, in one sentence, when the message is not known
 */
export function viewOf(
  settings: Settings,
  reader: Reader,
  complain: (sentence: string) => void = () => {},
): View {
  const wanted =
    settings.message === 'default'
      ? scheduledMessage(reader.now)
      : (settings.message ?? defaultMessage);
  const known = findMessage(wanted);
  // A site's own words may have an id of their own: it is what a dismissal is kept under.
  if (!known && !settings.headline)
    complain(`message="${wanted}" is not known; allowed: ${messageIds.join(', ')}`);
  const { words, href, revision } = known ?? findMessage(defaultMessage)!;
  const wishes = settings.lang ? [settings.lang, ...reader.languages] : reader.languages;
  const locale = pickLocale(wishes, [...words.keys()]) ?? 'en';
  const [headline, action] = words.get(locale)!;
  // A site's own words are in the language that it names, else in the page's.
  const lang = (settings.headline && wishes[0]) || locale;
  const chromeLang = pickLocale([lang], bannerLocales) ?? 'en';
  return {
    message: known || settings.headline ? wanted : defaultMessage,
    revision: known ? revision : 1,
    headline: settings.headline ?? headline,
    action: settings.action ?? action,
    actionLang: settings.action || locale === lang ? undefined : locale,
    href: settings.href ?? href,
    lang,
    dir: directionOf(lang),
    chromeLang,
    close: closeWords(chromeLang),
  };
}
