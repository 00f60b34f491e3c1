// From a request target below /data to the badge of a figure.
import { findFigure, figureText, wordsFor, type FiguresDocument } from '@solidarity-kit/figures';
import { OptionError } from '@solidarity-kit/options';
import { decodePath, splitTarget } from '../http/target.ts';
import { parseOptions } from './options.ts';
import type { ImageRequest } from './request.ts';
import { languageOf, shared, splitFormat, imageRequest, type Reader } from './parse-request.ts';

/** Paper’s second ink (see the palette): a number of people is not a campaign’s call, and has no colour of alarm. */
const ground = { label: '#1B1714', message: '#5C534B' } as const;

/** A figure that was asked for, and its badge. */
export interface FigureRequest {
  readonly id: string;
  readonly format: 'svg' | 'png' | 'json';
  /** Locale in which it is asked for, BCP 47. */
  readonly lang: string;
  readonly badge: ImageRequest;
}

/**
 * The figure of a request target.
 *
 * @returns nothing when there is no figure of that name.
 */
export function parseFigureRequest(
  target: string,
  document: FiguresDocument,
  reader: Reader,
): FigureRequest | undefined {
  const { path, query } = splitTarget(target);
  const { name, format } = splitFormat(decodePath(path).slice('/data/'.length));
  const figure = findFigure(name);
  const state = document.figures[name];
  if (!figure || !state) return undefined;
  const read = parseOptions(query);
  const { options } = read;
  const { lang = 'en', others, vary } = languageOf(options, reader);
  const one = new OptionError('lang', options.lang ?? '', 'one language, for a figure');
  const refused = others.length > 0 ? [...read.refused, one] : read.refused;
  const today = new Date(reader.now).toISOString().slice(0, 10);
  const text = figureText(
    figure.id as Parameters<typeof figureText>[0],
    state,
    wordsFor(lang),
    today,
  );
  const input = {
    label: options.label ?? text.label,
    message: text.short,
    labelColor: ground.label,
    ...shared(options),
    color: options.color ?? ground.message,
    alt: text.full,
    lang: text.lang,
  };
  return {
    id: figure.id,
    format,
    lang,
    badge: imageRequest(input, format, { ...read, refused }, 'moving', vary),
  };
}
