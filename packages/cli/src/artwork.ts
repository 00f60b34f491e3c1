// The hero or card that the options of the command line ask for, drawn here without any service.
import { cardSizes, drawPicture, hero, type PictureSpec } from '@solidarity-kit/artwork';
import { currentMessage, findMessage, messageIds, textOf } from '@solidarity-kit/campaigns';
import { artworkOptions, nearest, type Option } from '@solidarity-kit/options';
import { CommandError, exit } from './exit.ts';

/** Options of a hero or a card as commander gives them. */
export interface ArtworkOptions {
  readonly message: string;
  readonly headline?: string;
  readonly subline?: string;
  readonly lang?: string;
  readonly design?: string;
  readonly size?: string;
  readonly theme?: string;
  readonly dir?: string;
}

/**
 * SVG of a hero or a card.
 *
 * @param now moment at which the message `default` is looked up, ISO 8601
 * @throws {CommandError} for a value that is not possible: which option, what was given, and what is allowed
 */
export async function drawArtwork(
  kind: 'hero' | 'card',
  options: ArtworkOptions,
  now: string,
): Promise<string> {
  const spec = specOf(kind, options, now);
  const { createNodeOutliner } = await import('@solidarity-kit/outline/node');
  const { svg } = await drawPicture(createNodeOutliner(), spec);
  return svg;
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
  const headline = read(artworkOptions.headline, options.headline);
  const subline = options.subline === '' ? '' : read(artworkOptions.subline, options.subline);
  const lang = read(artworkOptions.lang, options.lang)?.tag ?? 'en';
  const { text, locale } = textOf(id, lang);
  const dir = read(artworkOptions.dir, options.dir);
  return {
    design: read(artworkOptions.design, options.design) ?? 'tatreez',
    size: kind === 'hero' ? hero : cardSizes[read(artworkOptions.size, options.size) ?? 'card'],
    theme: read(artworkOptions.theme, options.theme) ?? 'light',
    headline: headline ?? text.badge,
    subline: subline ?? (headline === undefined ? text.headline : ''),
    lang: headline === undefined ? locale : lang,
    ...(dir === 'ltr' || dir === 'rtl' ? { dir } : {}),
  };
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
