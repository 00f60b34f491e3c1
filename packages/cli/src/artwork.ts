// The hero or card that the options of the command line ask for, drawn here without any service.
import {
  cardSizes,
  drawLayers,
  drawPicture,
  hero,
  wordingOf,
  type PictureSpec,
  type DatedFigure,
} from '@solidarity-kit/artwork';
import { currentMessage, findMessage, messageIds } from '@solidarity-kit/campaigns';
import { figures, findFigure, snapshot } from '@solidarity-kit/figures';
import { artworkOptions, nearest, type Option } from '@solidarity-kit/options';
import { CommandError, exit } from './exit.ts';

/** Options of a hero or a card as commander gives them. */
export interface ArtworkOptions {
  readonly message: string;
  readonly headline?: string;
  readonly subline?: string;
  readonly figure?: string;
  readonly lang?: string;
  readonly design?: string;
  readonly size?: string;
  readonly theme?: string;
  readonly dir?: string;
}

/** A hero or a card, ready to be drawn as either. */
export interface Artwork {
  svg(): Promise<string>;
  /** The very bytes that the service sends. */
  png(): Promise<Uint8Array>;
}

const outliner = async () => (await import('@solidarity-kit/outline/node')).createNodeOutliner();

/**
 * A hero or a card.
 *
 * @param now moment at which the message `default` is looked up and a figure is said, ISO 8601
 * @throws {CommandError} for a value that is not possible: which option, what was given, and what is allowed
 */
export function artwork(kind: 'hero' | 'card', options: ArtworkOptions, now: string): Artwork {
  const spec = specOf(kind, options, now);
  return {
    async svg() {
      return (await drawPicture(await outliner(), spec)).svg;
    },
    async png() {
      const { Resvg } = await import('@resvg/resvg-js');
      const { createPrinter } = await import('@solidarity-kit/artwork/png');
      const { deflate } = await import('@solidarity-kit/artwork/png/node');
      const printer = createPrinter((svg) => {
        const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
        return { data: new Uint8Array(image.pixels), width: image.width, height: image.height };
      }, deflate);
      return printer.print(await drawLayers(await outliner(), spec));
    },
  };
}

function specOf(kind: 'hero' | 'card', options: ArtworkOptions, now: string): PictureSpec {
  const id = options.message === 'default' ? currentMessage(now) : options.message;
  if (!findMessage(id)) {
    const near = nearest(id, messageIds);
    throw new CommandError(
      exit.usage,
      `--message: "${id}" is not possible.${near ? ` Did you mean ${near}?` : ''} "solidarity-kit campaigns" lists them.`,
    );
  }
  const dir = read(artworkOptions.dir, options.dir);
  const { tag, others } = read(artworkOptions.lang, options.lang) ?? { tag: 'en', others: [] };
  const figure = figureOf(options, now.slice(0, 10));
  if (others.length > 0 && options.headline !== undefined)
    throw new CommandError(exit.usage, '--lang: words of your own are in one language; give one.');
  const saying = (lang: string) => ({
    message: id,
    lang,
    headline: read(artworkOptions.headline, options.headline),
    subline: options.subline === '' ? '' : read(artworkOptions.subline, options.subline),
    figure,
    brief: options.size === 'ring',
    ...(dir === 'ltr' || dir === 'rtl' ? { dir } : {}),
  });
  return {
    design: read(artworkOptions.design, options.design) ?? 'tatreez',
    size: kind === 'hero' ? hero : cardSizes[read(artworkOptions.size, options.size) ?? 'card'],
    theme: read(artworkOptions.theme, options.theme) ?? 'light',
    ...wordingOf(saying(tag)),
    ...(others.length > 0 ? { others: others.map((lang) => wordingOf(saying(lang))) } : {}),
  };
}

/** The figure that the kit ships with. */
function figureOf({ figure: id, subline }: ArtworkOptions, today: string): DatedFigure | undefined {
  if (id === undefined) return undefined;
  const state = findFigure(id) && snapshot.figures[id];
  if (!state) {
    const ids = figures.map((one) => one.id);
    const near = nearest(id, ids);
    throw new CommandError(
      exit.usage,
      `--figure: "${id}" is not possible.${near ? ` Did you mean ${near}?` : ''} Allowed: ${ids.join(', ')}.`,
    );
  }
  if (subline)
    throw new CommandError(
      exit.usage,
      '--subline: a figure stands in its place; leave out one of both.',
    );
  return { id, state, today };
}

function read<Value>(option: Option<Value>, given: string | undefined): Value | undefined {
  if (given === undefined) return undefined;
  const value = option.parse(given);
  if (value !== undefined) return value;
  const near = option.values && nearest(given, option.values);
  throw new CommandError(
    exit.usage,
    `--${option.name}: "${given}" is not possible.${near ? ` Did you mean ${near}?` : ''} Allowed: ${option.allowed}.`,
  );
}
