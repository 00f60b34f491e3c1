// A choice to a query string and back: what differs from the defaults, and nothing that does not exist.
import { lookup } from '@solidarity-kit/campaigns/negotiate';
import { badgeOptions, bannerOptions, type Option } from '@solidarity-kit/options';
import { aboutLink } from '../choice/about.ts';
import { current, untouched, type Choice, type Known } from './choice.ts';
import { completeLink } from './complete.ts';

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

const { message: ownWords, ...look } = badgeOptions;
/** The options of a badge by the names that they have in a link to the page, where `message` is the id of one. */
export const badgeParameters = { ...look, text: ownWords, link: orAbout(look.link) } as const;

const { dismissDays, ...others } = bannerOptions;
/** The options of a banner by the names that they have in a link to the page. */
export const bannerParameters = {
  ...others,
  days: dismissDays,
  href: orAbout(others.href),
} as const;

/** A link's option that takes `about`, too. */
function orAbout(option: Option<string>): Option<string> {
  return {
    ...option,
    allowed: `${option.allowed}, or ${aboutLink} for the page about the message`,
    parse: (given) => (given === aboutLink ? given : option.parse(given)),
  };
}

/**
 * Reads a choice from a query string. Never throws; unknown parameters are ignored.
 *
 * @param query with or without `?`
 * @param known what exists
 * @param lang the locale of an untouched page
 */
export function parseChoice(query: string, known: Known, lang: string): Parsed {
  const from = new URLSearchParams(query);
  const refused: Refused[] = [];
  const start = untouched(lang);

  /** The text of a parameter that holds, else the default. */
  const take = <Text extends string>(
    name: string,
    otherwise: Text,
    holds: (given: string) => boolean,
  ): Text => {
    const given = from.get(name);
    if (given === null || given === '') return otherwise;
    if (holds(given)) return given as Text;
    refused.push({ option: name, given });
    return otherwise;
  };
  const badgeText = <Text extends string>(
    name: keyof typeof badgeParameters,
    otherwise: Text | '' = '',
  ) => take<Text | ''>(name, otherwise, can(badgeParameters[name]));
  const bannerText = <Text extends string>(
    name: keyof typeof bannerParameters,
    otherwise: Text | '' = '',
  ) => take<Text | ''>(name, otherwise, can(bannerParameters[name]));

  const kind = take('make', start.kind, among(['banner', 'badge']));
  const message = take(
    'message',
    start.message,
    among(kind === 'badge' ? [current, ...known.messages] : known.messages),
  );
  const common = { kind, message, lang: languageOf(take('lang', '', can(badgeOptions.lang))) };

  function languageOf(given: string): string {
    const tag = badgeOptions.lang.parse(given)?.tag;
    if (tag === undefined) return start.lang;
    // A badge has no reader yet when it is made: it is in the page's own language.
    if (tag === 'auto') return kind === 'banner' ? tag : start.lang;
    return lookup([tag], known.locales);
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
    return { choice: { ...start, ...common, badge }, refused };
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
    headline: bannerText('headline'),
    action: bannerText('action'),
    href: bannerText('href'),
  };
  return { choice: { ...start, ...common, banner }, refused };
}

/**
 * Writes a choice as a query string without `?`. Message and language always stand in it, so that a link says the same to
 * whoever opens it; other options only when they differ from the default.
 */
export function writeChoice(choice: Choice): string {
  const start = untouched('');
  const to = new URLSearchParams();
  if (choice.kind !== start.kind) to.set('make', choice.kind);
  to.set('message', choice.message);
  to.set('lang', choice.lang);
  const options: Readonly<Record<string, string | number | boolean>> = { ...choice[choice.kind] };
  const defaults: Readonly<Record<string, string | number | boolean>> = { ...start[choice.kind] };
  for (const [name, value] of Object.entries(options)) {
    // A number that is none (an emptied field) has nothing to say to whoever opens the link.
    if (value !== defaults[name] && !Number.isNaN(value)) to.set(name, written(name, value));
  }
  return to.toString();
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
