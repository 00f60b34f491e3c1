// From a request target to the badge that it asks for: curated messages at the root, shields.io's static badges below `/badge` and `/static/v1`.
import { messageBadge, wordsColors, type BadgeInput } from '@solidarity-kit/badge';
import {
  currentMessage,
  findMessage,
  messageIds,
  negotiate,
  parseAcceptLanguage,
} from '@solidarity-kit/campaigns';
import type { CacheKind } from '../http/cache-control.ts';
import { decodePath, splitTarget } from '../http/target.ts';
import type { Schedule } from '@solidarity-kit/campaigns';
import { StaysAtShieldsError } from './dynamic.ts';
import { UnknownMessageError } from './failure.ts';
import {
  badgeOptions,
  nearest,
  OptionError,
  parseStatic,
  unescapeText,
} from '@solidarity-kit/options';
import { parseOptions, type ImageOptions, type Read } from './options.ts';
import type { Format, ImageRequest } from './request.ts';

/** What a request has beside its target that a picture may depend on. */
export interface Reader {
  /** Gives the `Accept-Language` header; asked only where the URL says `lang=auto`. */
  acceptLanguage(): string | null | undefined;
  /** Milliseconds since 1970: `default` depends on the day. */
  readonly now: number;
  readonly schedule: Schedule | undefined;
  /** Whether a logo may be an image that the address brings along. Default: yes. */
  readonly dataLogos?: boolean;
}

/** Words between the last dot and the end that name a form. */
const suffix = /\.(svg|png|json)$/;

/** Splits `name.png` into name and form; without a suffix the form is SVG. */
export function splitFormat(name: string): { name: string; format: Format; explicit: boolean } {
  const found = suffix.exec(name);
  return found
    ? { name: name.slice(0, found.index), format: found[1] as Format, explicit: true }
    : { name, format: 'svg', explicit: false };
}

/** Whether a name at the root is a message or `default`. */
export function isMessage(name: string): boolean {
  return name === 'default' || findMessage(name) !== undefined;
}

/** The error of a name that no message has, with the one that was most likely meant. */
export function unknownMessage(name: string): UnknownMessageError {
  return new UnknownMessageError(name, nearest(name, ['default', ...messageIds]));
}

/**
 * The badge of a request target.
 *
 * @param target path and query, encoded.
 * @throws UnknownMessageError or OptionError.
 */
export function parseImageRequest(target: string, reader: Reader): ImageRequest {
  const { path, query } = splitTarget(target);
  const { name, format } = splitFormat(decodePath(path).slice(1));
  const staticContent = contentOf(name);
  if (staticContent === undefined && name !== 'static/v1' && !isMessage(name)) {
    throw unknownMessage(name);
  }
  const read = withoutDataLogo(parseOptions(query), reader);
  if (staticContent !== undefined) return inPath(staticContent, read, format, reader);
  if (name === 'static/v1') return inQuery(read, format, reader);
  return curated(name, read, format, reader);
}

/** What was read, without an image that the operator does not want. */
function withoutDataLogo(read: Read, { dataLogos }: Reader): Read {
  const { logo, ...options } = read.options;
  if (dataLogos !== false || !logo?.startsWith('data:')) return read;
  const error = new OptionError('logo', logo, 'the name of a brand; images are off here');
  return { ...read, options, refused: [...read.refused, error] };
}

/** `/badge/x`, and `/:x` of shields.io's first years. */
function contentOf(name: string): string | undefined {
  if (name.startsWith('badge/')) return name.slice('badge/'.length);
  return name.startsWith(':') ? name.slice(1) : undefined;
}

/** A badge of the words in its path. Words without a colour are drawn still, which shields.io refuses. */
function inPath(content: string, read: Read, format: Format, reader: Reader): ImageRequest {
  if (content.startsWith('dynamic/')) throw new StaysAtShieldsError();
  const parsed = parseStatic(content);
  const { label = '', message = '', color = '' } = parsed ?? {};
  if (parsed && (label || message)) return custom(parsed, read, format, reader);
  // `-red` is a swatch; `-Java` is a word whose colour was forgotten, and so is `Java`.
  if (badgeOptions.color.parse(color)) return custom({ message: ' ', color }, read, format, reader);
  const error = new OptionError('badge', content, 'LABEL-MESSAGE-COLOR, MESSAGE-COLOR');
  const words = { message: parsed ? color : unescapeText(content) };
  return custom(words, { ...read, refused: [...read.refused, error] }, format, reader);
}

/** A badge of the words in its query. A label alone is drawn still, which shields.io refuses. */
function inQuery(read: Read, format: Format, reader: Reader): ImageRequest {
  const { label = '', ...options } = read.options;
  if (options.message) return custom({ message: options.message }, read, format, reader);
  const error = new OptionError('message', '', 'some words');
  if (label.trim() === '') throw error;
  const refused = [...read.refused, error];
  return custom({ message: label }, { ...read, options, refused }, format, reader);
}

function custom(words: BadgeInput, read: Read, format: Format, reader: Reader): ImageRequest {
  const { options } = read;
  const { lang, others, vary } = languageOf(options, reader);
  const refused = [...read.refused];
  if (others.length > 0)
    refused.push(new OptionError('lang', options.lang!, 'one language, for words of your own'));
  const label = options.label ?? words.label ?? '';
  const input: BadgeInput = {
    label,
    message: words.message ?? '',
    ...colorsOf(words, options, label, refused),
    ...shared(options),
    ...(lang ? { lang } : {}),
  };
  return imageRequest(input, format, { ...read, refused }, 'pinned', vary);
}

/**
 * The colours of a badge of own words: those that were asked for, else shields.io's, but in the styles that shields.io does not have.
 *
 * @param refused is told of a colour in the path that is none
 */
function colorsOf(
  words: BadgeInput,
  options: ImageOptions,
  label: string,
  refused: OptionError[],
): Pick<BadgeInput, 'color' | 'labelColor'> {
  let { color } = options;
  if (color === undefined && words.color) {
    if (badgeOptions.color.parse(words.color)) color = words.color;
    else refused.push(OptionError.of(badgeOptions.color, words.color));
  }
  const unreadable = refused.some(({ option }) => option === 'color');
  const { style, labelColor } = options;
  return wordsColors(
    label,
    { ...(style && { style }), ...(color && { color }), ...(labelColor && { labelColor }) },
    unreadable,
  );
}

function curated(name: string, read: Read, format: Format, reader: Reader): ImageRequest {
  const { options } = read;
  const id =
    name === 'default' ? currentMessage(new Date(reader.now).toISOString(), reader.schedule) : name;
  const { lang, others, vary } = languageOf(options, reader);
  const { label, color } = options;
  const inputIn = (tag: string) =>
    messageBadge(id, tag, {
      ...(label === undefined ? {} : { label }),
      ...shared(options),
      ...(color ? { color } : {}),
    });
  const kind = name === 'default' ? 'moving' : 'pinned';
  const badge = imageRequest(inputIn(lang ?? 'en'), format, read, kind, vary);
  return format === 'svg' && others.length > 0 ? { ...badge, others: others.map(inputIn) } : badge;
}

/** What depends on what a badge says: its words, their language, and the colour that goes with them. */
const { label: _label, message: _message, color: _color, lang: _lang, ...looks } = badgeOptions;
type SharedName = keyof typeof looks | 'messageLink';
const sharedNames = [...Object.keys(looks), 'messageLink'] as SharedName[];

/** Options that go to the badge as they are, whatever it says. */
export function shared(options: ImageOptions): BadgeInput {
  const input: { -readonly [Name in SharedName]?: string } = {};
  for (const name of sharedNames) {
    const text = options[name];
    if (text) input[name] = text;
  }
  return input;
}

/** The locale that was asked for, others that the picture is to have as well, and the header that decided it. */
export function languageOf(
  { lang }: Pick<ImageOptions, 'lang'>,
  reader: Reader,
): { lang: string | undefined; others: readonly string[]; vary: string | undefined } {
  if (lang?.includes(',')) {
    const { tag, others } = badgeOptions.lang.parse(lang)!;
    return { lang: tag, others, vary: undefined };
  }
  if (lang?.toLowerCase() !== 'auto') return { lang, others: [], vary: undefined };
  const locale = negotiate(parseAcceptLanguage(reader.acceptLanguage() ?? ''));
  return { lang: locale, others: [], vary: 'Accept-Language' };
}

/** A badge with what its options say of form, life and strictness. */
export function imageRequest(
  input: BadgeInput,
  format: Format,
  { options, refused, strict }: Read,
  kind: CacheKind,
  vary: string | undefined,
): ImageRequest {
  const [first] = refused;
  if (strict && first) throw first;
  return {
    input,
    format,
    scale: options.scale,
    // Shared caches that ignore `Vary` must not keep one reader's language for long.
    kind: vary ? 'moving' : kind,
    cacheSeconds: options.cacheSeconds,
    vary,
    ignored: refused.map(({ ignored }) => ignored),
    strict,
  };
}
