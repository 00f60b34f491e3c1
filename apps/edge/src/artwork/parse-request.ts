// From a request target below /hero or /card to the picture that it asks for.
import {
  cardSizes,
  hero,
  wordingOf,
  type CardSize,
  type DesignName,
  type PictureSpec,
  type DatedFigure,
  type Saying,
  type Theme,
} from '@solidarity-kit/artwork';
import { currentMessage, findMessage } from '@solidarity-kit/campaigns';
import {
  figures as allFigures,
  findFigure,
  snapshot,
  type FiguresDocument,
} from '@solidarity-kit/figures';
import {
  artworkOptions,
  nearest,
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
} from '../image/parse-request.ts';

/** A hero or a card that was asked for. */
export interface ArtworkRequest {
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
  readonly figure?: string;
  readonly cacheSeconds?: number;
  readonly strict?: boolean;
}

/** Reads the query, and what in it cannot be used. */
function read(query: string): { readonly given: Given; readonly refused: OptionError[] } {
  const texts = readQuery(artworkOptions, query);
  const given: Record<string, unknown> = {};
  const refused: OptionError[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const option: Option = artworkOptions[name as keyof typeof artworkOptions];
    const value = name === 'subline' && text === '' ? '' : option.parse(text);
    if (value === undefined) refused.push(OptionError.of(option, text));
    else given[name] = typeof value === 'object' ? text : value;
  }
  return { given: given as Given, refused };
}

/** A reader, and the figures as they are now. */
export interface ArtworkReader extends Reader {
  /** Default: those that the kit ships with. */
  readonly figures?: FiguresDocument | undefined;
}

/**
 * The picture of a request target.
 *
 * @throws UnknownMessageError, or OptionError where `strict` asks for it.
 */
export function parseArtworkRequest(
  target: string,
  kind: ArtworkKind,
  reader: ArtworkReader,
): ArtworkRequest {
  const { path, query } = splitTarget(target);
  const { name, format } = splitFormat(decodePath(path).slice(kind.length + 2));
  if (format === 'json') throw new OptionError('format', format, 'svg, png');
  if (!isMessage(name) || (name !== 'default' && !findMessage(name))) throw unknownMessage(name);
  const { given, refused } = read(query);
  const { lang: asked = 'en', others, vary } = languageOf(given, reader);
  const id =
    name === 'default' ? currentMessage(new Date(reader.now).toISOString(), reader.schedule) : name;
  const figure = figureOf(given, reader, refused);
  if (others.length > 0 && given.headline !== undefined)
    refused.push(new OptionError('lang', given.lang!, 'one language, for words of your own'));
  const [first] = refused;
  if (given.strict && first) throw first;
  const saying = (lang: string): Saying => ({
    message: id,
    lang,
    headline: given.headline,
    subline: given.subline,
    figure,
    brief: given.size === 'ring',
    ...(given.dir === 'ltr' || given.dir === 'rtl' ? { dir: given.dir } : {}),
  });
  const theme = (given.theme ?? 'light') as Theme;
  const spec: PictureSpec = {
    design: (given.design ?? 'tatreez') as DesignName,
    size: kind === 'hero' ? hero : cardSizes[(given.size ?? 'card') as CardSize],
    // A PNG cannot follow the reader's colour scheme: `auto` is drawn light.
    theme: theme === 'auto' && format === 'png' ? 'light' : theme,
    ...wordingOf(saying(asked)),
    ...(format === 'svg' && given.headline === undefined && others.length > 0
      ? { others: others.map((lang) => wordingOf(saying(lang))) }
      : {}),
  };
  const own = given.headline !== undefined || !!given.subline;
  // A figure changes when its source reports it.
  const isCurrent = name === 'default' && given.headline === undefined;
  const moving = vary !== undefined || isCurrent || figure !== undefined;
  return {
    spec,
    format,
    own,
    kind: moving ? 'moving' : 'pinned',
    cacheSeconds: given.cacheSeconds,
    vary,
    ignored: refused.map(({ ignored }) => ignored),
  };
}

/** The figure that was asked for, as it stands; what cannot be shown is added to what is refused. */
function figureOf(
  { figure: id, subline }: Given,
  { now, figures = snapshot }: ArtworkReader,
  refused: OptionError[],
): DatedFigure | undefined {
  if (id === undefined) return undefined;
  const state = Object.hasOwn(figures.figures, id) ? figures.figures[id] : undefined;
  if (!findFigure(id) || !state) {
    const near = nearest(
      id,
      allFigures.map((one) => one.id),
    );
    refused.push(
      new OptionError(
        'figure',
        id,
        near ? `a figure’s id, such as ${near}` : 'the id of a figure, see /data.json',
      ),
    );
    return undefined;
  }
  if (subline)
    refused.push(new OptionError('subline', subline, 'no words of your own above a figure’s'));
  return { id, state, today: new Date(now).toISOString().slice(0, 10) };
}
