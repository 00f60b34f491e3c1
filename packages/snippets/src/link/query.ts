// A choice to a query string and back: what differs from the defaults, and nothing that does not exist.
import {
  badgeThemes,
  bannerThemes,
  current,
  mostDays,
  positions,
  untouched,
  type Choice,
  type Known,
} from './choice.ts';

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

/** Most characters of own words that a link can bring in. */
export const longestWords = { headline: 200, action: 60, label: 200, text: 200 } as const;

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

  const take = <T extends string>(
    option: string,
    otherwise: T,
    allowed: (value: string) => boolean,
  ): T => {
    const given = from.get(option);
    if (given === null || given === '') return otherwise;
    if (allowed(given)) return given as T;
    refused.push({ option, given });
    return otherwise;
  };

  const kind = take('make', start.kind, among(['banner', 'badge']));
  const message = take(
    'message',
    start.message,
    among(kind === 'badge' ? [current, ...known.messages] : known.messages),
  );
  const said = take(
    'lang',
    start.lang,
    among(kind === 'banner' ? [...known.locales, 'auto'] : known.locales),
  );
  const common = { kind, message, lang: said };

  if (kind === 'badge') {
    const badge = {
      style: take('style', '', among(known.styles)),
      theme: take('theme', start.badge.theme, among(badgeThemes)),
      icon: take('icon', '', among(known.icons)),
      logo: take('logo', '', isLogo),
      color: take('color', '', isColour),
      labelColor: take('labelColor', '', isColour),
      label: take('label', '', short(longestWords.label)),
      text: take('text', '', short(longestWords.text)),
      link: take('link', '', isLink),
    };
    return { choice: { ...start, ...common, badge }, refused };
  }
  const banner = {
    theme: take('theme', start.banner.theme, among(bannerThemes)),
    position: take('position', start.banner.position, among(positions)),
    dismissible: take('dismissible', 'yes', among(['yes', 'no'])) === 'yes',
    days: Number(take('days', String(start.banner.days), isDays)),
    starts: take('starts', '', isDate),
    ends: take('ends', '', isDate),
    border: take<string>('border', 'no', among(['yes', 'no'])) === 'yes',
    headline: take('headline', '', short(longestWords.headline)),
    action: take('action', '', short(longestWords.action)),
    href: take('href', '', isLink),
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
    if (value !== defaults[name])
      to.set(name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
  }
  return to.toString();
}

const among = (list: readonly string[]) => (value: string) => list.includes(value);
const short = (most: number) => (value: string) => [...value].length <= most;

/** Whole days from 0 to 3650. */
export function isDays(value: string): boolean {
  return /^\d{1,4}$/.test(value) && Number(value) <= mostDays;
}

/** A day of the calendar, `2027-05-15`. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** An absolute link over http or https. */
export function isLink(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

/** A name as Simple Icons has them: a slug or a title of plain letters. */
export function isLogo(value: string): boolean {
  return /^[\w.+-]{1,64}$/.test(value);
}

/** Hex digits with or without `#`, or a colour's name. */
export function isColour(value: string): boolean {
  return /^(#?([\da-f]{3}|[\da-f]{6})|[a-z]{2,32})$/i.test(value);
}
