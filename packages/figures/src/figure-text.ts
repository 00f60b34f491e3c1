// A figure in words: its number in the locale's digits, its date, and who says so. No clock: the day on which it is said comes from the caller.
import type { Day, FigureState } from './model.ts';
import en from './words/en.ts';
import { wordsOfFigure } from './words.ts';
import type { FigureWords } from './words-model.ts';

/** A figure in the words of a locale. */
export interface FigureText {
  /** Language of the words, BCP 47. */
  readonly lang: string;
  /** What is counted, e.g. `Killed in Gaza`. */
  readonly label: string;
  /** The number, grouped, in the locale's digits. */
  readonly value: string;
  /** E.g. `as of 22 August 2026`, or `last reported …` after 60 days. */
  readonly dated: string;
  /** Number and date in one, e.g. `73,419 · as of 22 August 2026`. */
  readonly short: string;
  /** Who says so, and via whom. */
  readonly attribution: string;
  /** One sentence after another: label, number, date, source, caveat, and what is held. For titles and descriptions. */
  readonly full: string;
}

/** Days after which a number is no longer called recent. */
export const RECENT_DAYS = 60;

/**
 * A figure in words.
 *
 * @param id the figure's.
 * @param wanted the locale's words; English ones are taken where they have no label for the figure.
 * @param today the day on which it is said; it decides between “as of” and “last reported” only.
 */
export function figureText(
  id: keyof FigureWords['labels'],
  state: FigureState,
  wanted: FigureWords,
  today: Day,
): FigureText {
  const words = wordsOfFigure(id, wanted);
  const format = words.format ?? words.tag;
  const label = words.labels[id] ?? en.labels[id];
  const value = new Intl.NumberFormat(format).format(state.value);
  const date = new Intl.DateTimeFormat(format, {
    calendar: 'gregory',
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${state.reported}T00:00:00Z`));
  const dated = fill(
    daysBetween(state.reported, today) > RECENT_DAYS ? words.lastReported : words.asOf,
    { date },
  );
  const attribution = fill(words.attribution, {
    source: words.sources[state.source],
    via: words.via,
  });
  const sentences = [`${label}: ${value} (${dated}).`, attribution, words.undercount];
  if (state.held) sentences.push(words.held);
  return {
    lang: words.tag,
    label,
    value,
    dated,
    short: `${value} · ${dated}`,
    attribution,
    full: sentences.join(' '),
  };
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all);
}
