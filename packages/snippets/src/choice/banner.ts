// From a choice to what a banner's snippet has to write: checked, and only what differs from the element's defaults.
import { hasWords } from '@solidarity-kit/banner/words';
import type { Direction } from '@solidarity-kit/campaigns';
import { figures, findFigure } from '@solidarity-kit/figures/registry';
import {
  bannerOptions,
  nearest,
  parseDate,
  type Option,
  type ValueOf,
} from '@solidarity-kit/options';
import { SnippetError } from '../error.ts';
import type { Attribute } from '../markup/tag.ts';
import type { BannerChoice } from '../types.ts';
import { currentSlug, messageWords } from './message-words.ts';
import { check } from './check.ts';

/** A checked choice, ready to be written in any syntax. */
export interface BannerPlan {
  /** The element's attributes, without `data-`, in a fixed order; defaults are left out. */
  attributes: readonly Attribute[];
  message: string;
  /** What the banner says, in the language asked for or the nearest there is. */
  headline: string;
  action: string;
  /** Where its link leads. */
  href: string;
  /** What a screen reader says instead of the image. */
  alt: string;
  /** Language and direction of those words. */
  lang: string;
  dir: Direction;
  /** Whether the headline is the site's own. */
  own: boolean;
  /** The choice itself, checked and in canonical form, with the words that have to be written out. */
  checked: BannerChoice;
  /** Name of the element, where it has one of its own. */
  tag: string | undefined;
  /** Whether the banner asks for words or for the feed: then it needs the script that can. */
  asks: boolean;
  /** Whether the banner stands where its tag stands, so that the place of the tag matters. */
  inline: boolean;
}

/** Every option of a banner after the checks; absent ones stay absent. */
function checked(given: BannerChoice) {
  // `live: false` is the same as no `live`.
  const choice = { ...given, live: given.live || undefined };
  const read = <Key extends keyof typeof bannerOptions>(key: Key) => {
    const value = choice[key] as unknown;
    if (value === undefined || value === null || value === '') return undefined;
    return check(key, bannerOptions[key] as Option, String(value)) as ValueOf<
      (typeof bannerOptions)[Key]
    >;
  };
  /** A moment as it was written: the snippet says it in the same words. */
  const date = (key: 'starts' | 'ends') => (read(key) === undefined ? undefined : choice[key]);
  return {
    lang: read('lang'),
    theme: read('theme'),
    position: read('position'),
    dismissible: read('dismissible'),
    dismissDays: read('dismissDays'),
    starts: date('starts'),
    ends: date('ends'),
    headline: read('headline'),
    action: read('action'),
    href: read('href'),
    icon: read('icon'),
    border: read('border'),
    figure: figureOf(read('figure')),
    words: read('words'),
    live: read('live') && String(choice.live),
    tag: read('tag'),
  };
}

/** An id must be that of a figure; anything else is the line itself. */
function figureOf(given: string | undefined): string | undefined {
  if (given === undefined || !/^[a-z-]+$/.test(given) || findFigure(given)) return given;
  const ids = figures.map(({ id }) => id);
  throw new SnippetError(
    'figure',
    given,
    `the line itself, or one of ${ids.join(', ')}`,
    nearest(given, ids),
  );
}

/**
 * Checks a choice and works out what a snippet has to write.
 *
 * @throws SnippetError naming the first option that cannot be
 */
export function planBanner(choice: BannerChoice): BannerPlan {
  const own = checked(choice);
  if (own.starts && own.ends && parseDate(own.ends)! <= parseDate(own.starts)!) {
    throw new SnippetError('ends', own.ends, `a moment after the start, ${own.starts}`);
  }
  const message = messageWords(choice.message, own.lang);
  // A figure's id needs its words, which are loaded.
  const words = own.words ?? (own.figure && findFigure(own.figure) ? 'load' : undefined);
  // The reader of a page in French gets French although the script lacks these words in French; and a message that the script does not
  // have at all, such as a host's own, is written out in any language.
  const isCarried =
    !message.own && (choice.message === currentSlug || hasWords(choice.message, 'en'));
  const isFiled = words !== undefined && words !== 'load';
  const spell =
    !isFiled &&
    (message.own ||
      (words === undefined &&
        choice.message !== currentSlug &&
        (own.lang !== undefined || !isCarried) &&
        // Which languages a script carries changes from release to release, and the snippet may pin an older one: only English is sure.
        !(message.locale === 'en' && hasWords(choice.message, 'en'))));
  const days =
    own.dismissDays === Number(bannerOptions.dismissDays.default)
      ? undefined
      : own.dismissDays?.toString();
  const headline = own.headline ?? (spell ? message.headline : undefined);
  const action = own.action ?? (spell ? message.action : undefined);
  const href = own.href ?? (spell && !isCarried ? message.link : undefined);
  // Own words are in the language that the site names, or else in the page's.
  const isWritten = spell && own.headline === undefined;
  const lang = isWritten && (message.own || own.lang === undefined) ? message.locale : own.lang;
  const attributes: [string, string | true | undefined][] = [
    // Always written: a banner that names none says what its version takes for the current message.
    ['message', choice.message],
    ['lang', lang],
    ['theme', own.theme === bannerOptions.theme.default ? undefined : own.theme],
    ['position', own.position === bannerOptions.position.default ? undefined : own.position],
    ['dismissible', own.dismissible === false ? 'false' : undefined],
    ['dismiss-days', days],
    ['starts', own.starts],
    ['ends', own.ends],
    ['headline', headline],
    ['action', action],
    ['href', href],
    ['icon', own.icon === bannerOptions.icon.default ? undefined : own.icon],
    ['border', own.border ? true : undefined],
    ['figure', own.figure],
    ['words', words],
    ['live', own.live && (/^(yes|true|1)$/i.test(own.live) ? true : own.live)],
  ];
  return {
    attributes: attributes.filter((pair): pair is [string, string | true] => pair[1] !== undefined),
    message: choice.message,
    headline: own.headline ?? message.headline,
    action: own.action ?? message.action,
    href: own.href ?? message.link,
    alt: own.headline ?? message.alt,
    lang: own.headline && own.lang ? own.lang : message.locale,
    dir: message.dir,
    own: own.headline !== undefined,
    checked: { message: choice.message, ...own, lang, headline, action, href, words },
    tag: own.tag,
    asks: words !== undefined || own.live !== undefined,
    inline: own.position === 'inline',
  };
}
