// Figures: as badges and JSON, with the list of all and the log of corrections. Everything comes from memory; nothing here fetches.
import {
  correctionsJsonFeed,
  correctionsRss,
  figureDocument,
  figures as allFigures,
  correctionTexts,
  snapshot,
  wordsFor,
  type FiguresDocument,
} from '@solidarity-kit/figures';
import { negotiate } from '@solidarity-kit/campaigns';
import { nearest, OptionError } from '@solidarity-kit/options';
import { MAX_TARGET, decodePath, splitTarget, targetOf } from '../http/target.ts';
import { UnknownMessageError } from '../image/failure.ts';
import { parseFigureRequest } from '../image/figure.ts';
import { paintForgiving } from '../image/forgive.ts';
import { splitFormat } from '../image/parse-request.ts';
import { figuresPage } from '../pages/figures.ts';
import { figuresPageWords } from '../pages/figures-words.ts';
import type { Handler, Service } from '../service.ts';
import { contextOf, textAnswer } from './help.ts';
import { dataAnswer } from './registry.ts';

const currentOf = ({ runtime }: Service): FiguresDocument => runtime.figures?.current() ?? snapshot;
const todayOf = ({ runtime }: Service) => new Date(runtime.now()).toISOString().slice(0, 10);

/** Answers `/data/<figure>` as SVG, PNG or JSON. */
export function figureHandler(service: Service): Handler {
  const { runtime, painter } = service;
  return (request) => {
    const target = targetOf(request.url);
    if (target.length > MAX_TARGET)
      throw new OptionError('address', target, `at most ${MAX_TARGET} characters`);
    const acceptLanguage = () => request.headers.get('accept-language');
    const reader = { acceptLanguage, now: runtime.now(), schedule: undefined };
    const document = currentOf(service);
    const figure = parseFigureRequest(target, document, reader);
    if (figure === undefined) {
      const { name } = splitFormat(decodePath(splitTarget(target).path).slice('/data/'.length));
      throw new UnknownMessageError(
        name,
        nearest(
          name,
          allFigures.map(({ id }) => id),
        ),
      );
    }
    if (figure.format !== 'json') return paintForgiving(painter, figure.badge);
    const words = wordsFor(negotiate([figure.lang]));
    const { vary } = figure.badge;
    return dataAnswer(
      service,
      figureDocument(document, figure.id, words, todayOf(service))!,
      vary ? { vary } : {},
    );
  };
}

/** Answers `/data.json`: every figure in English, with the address of each. */
export function figuresHandler(service: Service): Handler {
  return () => {
    const document = currentOf(service);
    const words = wordsFor('en');
    return dataAnswer(service, {
      retrieved: document.retrieved,
      through: document.through,
      figures: allFigures
        .filter(({ id }) => document.figures[id])
        .map(({ id }) => ({
          ...figureDocument(document, id, words, todayOf(service)),
          history: '/data/corrections.json',
        })),
    });
  };
}

/** Answers `/data/corrections.json`: numbers that were lowered, or raised by more than is taken unseen. */
export function correctionsHandler(service: Service): Handler {
  return () => {
    const { corrections, figures } = currentOf(service);
    const held = Object.entries(figures).flatMap(([figure, state]) =>
      state.held
        ? [{ figure, published: { value: state.value, reported: state.reported }, ...state.held }]
        : [],
    );
    return dataAnswer(service, { corrections, held });
  };
}

/** Answers `/data`: the page that lists them. */
export function figuresPageHandler(service: Service): Handler {
  return (request) => figuresPage(currentOf(service), contextOf(service, request));
}

/** Answers `/data/corrections.rss` and `/data/corrections.feed.json`: the log of corrections, newest first. */
export function correctionsFeedHandler(service: Service, kind: 'rss' | 'json'): Handler {
  return (request) => {
    const { lang, origin, headers } = contextOf(service, request);
    const words = figuresPageWords[lang].corrections;
    const corrections = correctionTexts(currentOf(service), wordsFor(lang), words);
    const name = kind === 'rss' ? 'corrections.rss' : 'corrections.feed.json';
    const about = {
      page: `${origin}/data?lang=${lang}`,
      feed: `${origin}/data/${name}?lang=${lang}`,
    };
    return kind === 'rss'
      ? textAnswer(
          service,
          correctionsRss(corrections, about, words, lang),
          'application/rss+xml; charset=utf-8',
          headers,
        )
      : textAnswer(
          service,
          JSON.stringify(correctionsJsonFeed(corrections, about, words, lang)),
          'application/feed+json; charset=utf-8',
          headers,
        );
  };
}
