// A figure as published JSON: everything that somebody needs to cite it.
import { datasets } from './datasets.ts';
import type { Day, FiguresDocument, SourceId } from './model.ts';
import { findFigure } from './registry.ts';
import { figureText } from './figure-text.ts';
import { wordsOfFigure } from './words.ts';
import type { FigureWords } from './words-model.ts';

/** Addresses of those who publish the numbers, as far as they have one that lasts. */
const sourceUrls: Readonly<Record<SourceId, string>> = {
  'health-ministry-gaza': 'https://t.me/MOHMediaGaza',
  'media-office-gaza': 'https://t.me/mediagovps',
  'un-ocha': 'https://www.ochaopt.org/',
  'health-ministry-lebanon': 'https://www.moph.gov.lb/',
  'names-list': 'https://data.techforpalestine.org/docs/killed-in-gaza/',
};

const caveat = 'https://data.techforpalestine.org/updates/gaza-ministry-casualty-context/';

/** One figure, as `/data/<figure>.json` gives it. */
export interface FigureDocument {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly place: string;
  /** First day that the count covers, or of the first report where the source does not say. */
  readonly since: Day;
  /** Day on which the source last gave this number. */
  readonly reported: Day;
  /** Whether the dataset has newer rows that repeat the number without its source having given it again. */
  readonly carried: boolean;
  /** Day of the dataset's newest row. */
  readonly through: Day;
  /** Instant of the last successful refresh. */
  readonly retrieved: string;
  readonly source: { readonly name: string; readonly url: string };
  readonly via: { readonly name: string; readonly url: string };
  readonly caveat: { readonly text: string; readonly url: string };
  /** A newer number that waits for a person to check it. */
  readonly held?: { readonly value: number; readonly reported: Day; readonly reason: string };
  readonly lang: string;
  readonly label: string;
  readonly text: string;
  readonly citation: string;
}

/**
 * The JSON of a figure.
 *
 * @returns nothing when there is no figure of this id.
 */
export function figureDocument(
  document: FiguresDocument,
  id: string,
  wanted: FigureWords,
  today: Day,
): FigureDocument | undefined {
  const figure = findFigure(id);
  const state = document.figures[id];
  if (!figure || !state) return undefined;
  const words = wordsOfFigure(id, wanted);
  const text = figureText(id as keyof FigureWords['labels'], state, words, today);
  const through = document.through[figure.dataset];
  return {
    id,
    value: state.value,
    unit: figure.unit,
    place: figure.place,
    since: figure.since,
    reported: state.reported,
    carried: state.reported < through,
    through,
    retrieved: document.retrieved,
    source: { name: words.sources[state.source], url: sourceUrls[state.source] },
    via: { name: words.via, url: datasets[figure.dataset].url },
    caveat: { text: words.undercount, url: caveat },
    ...(state.held
      ? {
          held: {
            value: state.held.value,
            reported: state.held.reported,
            reason: state.held.reason,
          },
        }
      : {}),
    lang: text.lang,
    label: text.label,
    text: text.full,
    citation: `${text.label}: ${text.short}. ${text.attribution}`,
  };
}
