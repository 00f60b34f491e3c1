// A choice to an address and back: what comes from a list stands in the query; own words, links and dates in the fragment, which no server sees.
import { lookup } from '@solidarity-kit/campaigns/negotiate';
import {
  artworkOptions,
  badgeOptions,
  bannerOptions,
  clean,
  type Option,
} from '@solidarity-kit/options';
import { oneOf } from '@solidarity-kit/options/option';
import { aboutLink } from '../choice/about.ts';
import {
  current,
  kinds,
  ownWords,
  untouched,
  type Choice,
  type Known,
  type PictureSize,
} from './choice.ts';
import { completeLink } from './complete.ts';
import { withOwnWords } from './own-words.ts';

/** Something in a link that cannot be: it is left out, and the reader is told. */
export interface Refused {
  readonly option: string;
  readonly given: string;
}

/** A link's choice, and what of it could not be used. */
export interface Parsed {
  readonly choice: Choice;
  readonly refused: readonly Refused[];
}

const { message: words, ...look } = badgeOptions;
/** The options of a badge by the names that they have in a link to the page, where `message` is the id of one. */
export const badgeParameters = { ...look, text: words, link: orAbout(look.link) } as const;

const { dismissDays, ...others } = bannerOptions;
/** The options of a banner by the names that they have in a link to the page. */
export const bannerParameters = {
  ...others,
  days: dismissDays,
  quiet: { ...others.border, name: 'quiet' },
  href: orAbout(others.href),
} as const;

/** The options of a picture by the names that they have in a link to the page. */
export const pictureParameters = {
  design: artworkOptions.design,
  theme: artworkOptions.theme,
  size: oneOf('size', ['hero', ...artworkOptions.size.values!], 'card'),
  headline: artworkOptions.headline,
  subline: artworkOptions.subline,
  link: look.link,
} as const;

/** Parameters that a person writes: they never stand in a query. */
export const ownParameters: ReadonlySet<string> = new Set([
  'headline',
  'action',
  'href',
  'starts',
  'ends',
  'label',
  'text',
  'link',
  'subline',
]);

/** A link's option that takes `about`, too. */
function orAbout(option: Option<string>): Option<string> {
  return {
    ...option,
    allowed: `${option.allowed}, or ${aboutLink} for the page about the message`,
    parse: (given) => (given === aboutLink ? given : option.parse(given)),
  };
}

/**
 * Reads a choice from a query and a fragment; links of before had everything in the query. Never throws; unknown parameters are ignored.
 *
 * @param query with or without `?`
 * @param known what exists
 * @param lang the locale of an untouched page
 * @param fragment with or without `#`; what stands in it wins
 */
export function parseChoice(query: string, known: Known, lang: string, fragment = ''): Parsed {
  const from = new URLSearchParams([
    ...new URLSearchParams(fragment.replace(/^#/, '')),
    ...new URLSearchParams(query),
  ]);
  const refused: Refused[] = [];
  const start = untouched(lang);

  /** The text of a parameter that holds, else the default. */
  const take = <Text extends string>(
    name: string,
    fallback: Text,
    holds: (given: string) => boolean,
  ): Text => {
    const given = from.get(name);
    if (given === null || given === '') return fallback;
    if (holds(given)) return given as Text;
    refused.push({ option: name, given });
    return fallback;
  };
  const badgeText = <Text extends string>(
    name: keyof typeof badgeParameters,
    fallback: Text | '' = '',
  ) => take<Text | ''>(name, fallback, can(badgeParameters[name]));
  const bannerText = <Text extends string>(
    name: keyof typeof bannerParameters,
    fallback: Text | '' = '',
  ) => take<Text | ''>(name, fallback, can(bannerParameters[name]));

  const kind = take('make', start.kind, among(kinds));
  const message = take('message', start.message, among(messagesFor(kind, known)));
  const common = { kind, message, lang: languageOf(take('lang', '', can(badgeOptions.lang))) };

  function languageOf(given: string): string {
    const tag = badgeOptions.lang.parse(given)?.tag;
    if (tag === undefined) return start.lang;
    // An image has no reader yet when it is made: it is in the page's own language.
    if (tag === 'auto') return kind === 'banner' ? tag : start.lang;
    const found = lookup([tag], known.locales);
    // English is what a lookup ends with when nothing else is there.
    if (found !== 'en' || /^en\b/i.test(tag)) return found;
    refused.push({ option: 'lang', given });
    return start.lang;
  }

  if (kind === 'picture') {
    const pictureText = <Text extends string>(name: keyof typeof pictureParameters) =>
      take<Text | ''>(name, '', can(pictureParameters[name]));
    const picture: Choice['picture'] = {
      size: pictureText<PictureSize>('size') || start.picture.size,
      design: pictureText('design'),
      theme: pictureText('theme'),
      headline: pictureText('headline'),
      subline: pictureText('subline'),
      link: pictureText('link'),
    };
    return { choice: withOwnWords({ ...start, ...common, picture }), refused };
  }
  if (kind === 'badge') {
    const { theme } = start.badge;
    const badge: Choice['badge'] = {
      style: badgeText('style'),
      theme: badgeText('theme', theme),
      icon: badgeText('icon'),
      logo: badgeText('logo'),
      color: badgeText('color'),
      labelColor: badgeText('labelColor'),
      label: badgeText('label'),
      text: badgeText('text'),
      link: badgeText('link'),
    };
    return { choice: withOwnWords({ ...start, ...common, badge }), refused };
  }
  const own = start.banner;
  const banner: Choice['banner'] = {
    theme: bannerText('theme', own.theme) || own.theme,
    position: bannerText('position', own.position),
    dismissible: bannerParameters.dismissible.parse(bannerText('dismissible', 'yes'))!,
    days: bannerParameters.days.parse(bannerText('days', String(own.days)))!,
    starts: bannerText('starts'),
    ends: bannerText('ends'),
    border: bannerParameters.border.parse(bannerText('border', 'no'))!,
    quiet: bannerParameters.quiet.parse(bannerText('quiet', 'no'))!,
    headline: bannerText('headline'),
    action: bannerText('action'),
    href: bannerText('href'),
  };
  return { choice: withOwnWords({ ...start, ...common, banner }), refused };
}

/** What can stand as the message of a kind. */
function messagesFor(kind: Choice['kind'], { messages }: Known): readonly string[] {
  return kind === 'banner' ? [ownWords, ...messages] : [ownWords, current, ...messages];
}

/** A choice as the two parts of an address. */
export interface Written {
  /** Without `?`: what comes from a list. Message and language always stand in it, so that a link says the same to whoever opens it. */
  readonly query: string;
  /** Without `#`: own words, links and dates; empty where there are none. */
  readonly fragment: string;
}

/** Writes a choice; options stand in it only when they differ from the default, and own words only when they are chosen. */
export function writeChoice(choice: Choice): Written {
  const start = untouched('');
  const query = new URLSearchParams();
  const fragment = new URLSearchParams();
  if (choice.kind !== start.kind) query.set('make', choice.kind);
  query.set('message', choice.message);
  query.set('lang', choice.lang);
  const options: Readonly<Record<string, string | number | boolean>> = { ...choice[choice.kind] };
  const defaults: Readonly<Record<string, string | number | boolean>> = { ...start[choice.kind] };
  for (const [name, value] of Object.entries(options)) {
    // A number that is none (an emptied field) has nothing to say to whoever opens the link.
    if (value === defaults[name] || Number.isNaN(value)) continue;
    if (choice.message !== ownWords && onlyOwn.has(name)) continue;
    // Spaces alone are no words: whoever opens the link would be told that they cannot be used.
    if (onlyOwn.has(name) && clean(String(value)) === '') continue;
    (ownParameters.has(name) ? fragment : query).set(name, written(name, value));
  }
  return { query: query.toString(), fragment: fragment.toString() };
}

/** Parameters that mean something only where the words are one's own. */
const onlyOwn: ReadonlySet<string> = new Set(['headline', 'action', 'label', 'text', 'subline']);

/**
 * The relative address of a choice: `?…`, and `#…` where there are own words.
 *
 * @param more further parameters of the query, such as the page's language
 */
export function addressOf(choice: Choice, more: Readonly<Record<string, string>> = {}): string {
  const { query, fragment } = writeChoice(choice);
  const added = new URLSearchParams(more).toString();
  return `?${query}${added && `&${added}`}${fragment && `#${fragment}`}`;
}

/** A value as a link has it. */
function written(name: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return name === 'href' || name === 'link' ? completeLink(String(value)) : String(value);
}

const among = (list: readonly string[]) => (given: string) => list.includes(given);

/** Tells whether a text is one that an option can take. */
const can =
  (option: Option) =>
  (given: string): boolean =>
    option.parse(given) !== undefined;
