// What the banner says: the words, the link, the locale. Pure: the same settings and reader give the same view.
import { localeOf, pickLocale } from './negotiate.ts';
import type { Settings } from './options.ts';
import {
  closeWords,
  defaultMessage,
  findMessage,
  messageIds,
  scheduledMessage,
  type Words,
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
  /** Language and direction of the headline and the link; `auto`, by their first letter, where the language is none of the kit's. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  /** Name of the close button, and its language, which may not be `lang`. */
  readonly close: string;
  readonly chromeLang: string;
  /** A locale of the kit that is wanted more than the one spoken, and whose words the script does not carry. */
  readonly missing: string | undefined;
}

/**
 * What to say.
 *
 * @param settings checked options
 * @param reader who reads
 * @param complain is told, in one sentence, when the message is not known
 * @param more words that were loaded
 */
export function viewOf(
  settings: Settings,
  reader: Reader,
  complain: (sentence: string) => void = () => {},
  more: (message: string, locale: string) => Words | undefined = () => undefined,
): View {
  const current = scheduledMessage(reader.now);
  const wanted = !settings.message || settings.message === 'default' ? current : settings.message;
  const known = findMessage(wanted);
  // A site's own words may have an id of their own: it is what a dismissal is kept under.
  if (!known && !settings.headline)
    complain(`message="${wanted}" is not known; allowed: ${messageIds.join(', ')}`);
  const id = known ? wanted : current;
  const { words, href, revision } = known ?? findMessage(current) ?? findMessage(defaultMessage)!;
  const wishes = [...(settings.lang ? [settings.lang] : []), ...reader.languages];
  const best = pickLocale(wishes, () => true);
  const locale = pickLocale(wishes, (one) => words.has(one) || !!more(id, one)) ?? 'en';
  const [headline, action] = (more(id, locale) ?? words.get(locale))!;
  const own = settings.headline;
  // A site's own words are in the language that it names, else in the page's.
  const lang = own ? (wishes[0] ?? locale) : locale;
  const [chromeLang, close] = closeWords(lang);
  return {
    message: known || own ? wanted : current,
    revision: known ? revision : 1,
    headline: own ?? headline,
    action: settings.action ?? action,
    actionLang: settings.action || locale === lang ? undefined : locale,
    href: settings.href ?? href,
    lang,
    dir: own && !settings.lang ? 'auto' : directionOf(lang),
    chromeLang,
    close,
    missing: own || best === locale ? undefined : best,
  };
}

/** The direction of a language that the kit has, or of one that is spoken to in it. */
function directionOf(lang: string): View['dir'] {
  const locale = localeOf(lang);
  return !locale ? 'auto' : rightToLeft.split(' ').includes(locale) ? 'rtl' : 'ltr';
}
