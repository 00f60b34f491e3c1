// From a request target below /hero or /card to the picture that it asks for.
import {
  cardSizes,
  hero,
  type CardSize,
  type DesignName,
  type PictureSpec,
  type Theme,
} from '@solidarity-kit/artwork';
import { currentMessage, findMessage, textOf } from '@solidarity-kit/campaigns';
import {
  artworkOptions,
  OptionError,
  readQuery,
  type Ignored,
  type Option,
} from '@solidarity-kit/options';
import type { CacheKind } from '../http/cache-control.ts';
import { decodePath, splitTarget } from '../http/target.ts';
import {
  isMessage,
  languageOf,
  splitFormat,
  unknownMessage,
  type Reader,
} from '../image/wanted.ts';

/** A hero or a card that was asked for. */
export interface WantedArtwork {
  readonly spec: PictureSpec;
  readonly format: 'svg' | 'png';
  /** Whether its words are the visitor's own: those wait in a line of their own. */
  readonly own: boolean;
  readonly kind: CacheKind;
  readonly cacheSeconds?: number | undefined;
  /** Request headers that the answer depends on. */
  readonly vary?: string | undefined;
  /** Options that cannot be used and were left out. */
  readonly ignored: readonly Ignored[];
}

/** Kinds of pictures, by the beginning of their paths. */
export type ArtworkKind = 'hero' | 'card';

/** Options whose value is taken as the text that it was. */
interface Given {
  readonly design?: string;
  readonly size?: string;
  readonly headline?: string;
  readonly subline?: string;
  readonly theme?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly cacheSeconds?: number;
}

/** Reads the query; what cannot be used is left out and said. @throws OptionError for the first such option with `strict`. */
function read(query: string): { readonly given: Given; readonly ignored: readonly Ignored[] } {
  const texts = readQuery(artworkOptions, query);
  const given: Record<string, unknown> = {};
  const refused: OptionError[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const option: Option = artworkOptions[name as keyof typeof artworkOptions];
    const value = name === 'subline' && text === '' ? '' : option.parse(text);
    if (value === undefined) refused.push(OptionError.of(option, text));
    else given[name] = typeof value === 'object' ? text : value;
  }
  const [first] = refused;
  if (given['strict'] === true && first) throw first;
  return { given: given as Given, ignored: refused.map(({ ignored }) => ignored) };
}

/**
 * The picture of a request target.
 *
 * @throws UnknownMessageError, or OptionError where `strict` asks for it.
 */
export function wantedArtwork(target: string, kind: ArtworkKind, reader: Reader): WantedArtwork {
  const { path, query } = splitTarget(target);
  const { name, format } = splitFormat(decodePath(path).slice(kind.length + 2));
  if (format === 'json') throw new OptionError('format', format, 'svg, png');
  if (!isMessage(name) || (name !== 'default' && !findMessage(name))) throw unknownMessage(name);
  const { given, ignored } = read(query);
  const { lang: asked = 'en', vary } = languageOf(given, reader);
  const id =
    name === 'default' ? currentMessage(new Date(reader.now).toISOString(), reader.schedule) : name;
  const { text, locale } = textOf(id, asked);
  const own = given.headline !== undefined || !!given.subline;
  const theme = (given.theme ?? 'light') as Theme;
  const spec: PictureSpec = {
    design: (given.design ?? 'tatreez') as DesignName,
    size: kind === 'hero' ? hero : cardSizes[(given.size ?? 'card') as CardSize],
    // A PNG cannot follow the reader's colour scheme: `auto` is drawn light.
    theme: theme === 'auto' && format === 'png' ? 'light' : theme,
    headline: given.headline ?? text.badge,
    subline: given.subline ?? (given.headline === undefined ? text.headline : ''),
    // Own words are in the language that was asked for, a message's in the one that has them.
    lang: given.headline === undefined ? locale : asked,
    ...(given.dir === 'ltr' || given.dir === 'rtl' ? { dir: given.dir } : {}),
  };
  const cacheKind = vary !== undefined || name === 'default' ? 'moving' : 'pinned';
  const { cacheSeconds } = given;
  return { spec, format, own, kind: cacheKind, cacheSeconds, vary, ignored };
}
