// The words of a picture: those of a message in a language, or somebody's own, with a figure below where one is wanted.
import { directionOf } from '@solidarity-kit/options';
import { textOf } from '@solidarity-kit/campaigns';
import {
  figureText,
  wordsFor,
  wordsOfFigure,
  type FigureState,
  type FigureWords,
} from '@solidarity-kit/figures';
import type { Wording } from './spec.ts';

/** What a picture is to say. */
export interface Saying {
  /** Id of a message that exists. */
  readonly message: string;
  /** BCP 47 tag that was asked for; the message answers in the nearest that it has. */
  readonly lang: string;
  /** Own words instead of the message's. */
  readonly headline?: string | undefined;
  /** Own words below; empty for none. Default: the message's sentence, and none below own words. */
  readonly subline?: string | undefined;
  /** A figure in the place of the subline. */
  readonly figure?: DatedFigure | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** Whether there is room for the headline only, unless a subline is asked for: around a photo. Default: no. */
  readonly brief?: boolean | undefined;
}

/** A figure and the day on which it is said. */
export interface DatedFigure {
  readonly id: string;
  readonly state: FigureState;
  /** `YYYY-MM-DD`; it decides between “as of” and “last reported”. */
  readonly today: string;
}

/** The words of a picture. */
export function wordingOf(saying: Saying): Wording {
  const { figure, subline: _, ...others } = saying;
  if (!figure) return plainWording(saying);
  return { ...plainWording({ ...others, subline: '' }), ...figureIn(figure, saying.lang) };
}

/** The same without figures, which a page that draws none need not load. */
export function plainWording({
  message,
  lang,
  headline,
  subline,
  dir,
  brief,
}: Omit<Saying, 'figure'>): Wording {
  const { text, locale } = textOf(message, lang);
  const own = headline !== undefined;
  return {
    headline: headline ?? text.badge,
    // Own words are in the language that was asked for, a message's in the one that has them.
    lang: own ? lang : locale,
    subline: subline ?? (own || brief ? '' : text.headline),
    ...(dir ? { dir } : {}),
  };
}

/** A figure with its date, and its source and what has to be known about it as the note. */
function figureIn({ id, state, today }: DatedFigure, lang: string): Partial<Wording> {
  const words = wordsOfFigure(id, wordsFor(lang));
  const { label, value, dated, attribution } = figureText(
    id as keyof FigureWords['labels'],
    state,
    words,
    today,
  );
  return {
    subline: `${label}: ${value} (${dated})`,
    note: [attribution, words.undercount, ...(state.held ? [words.held] : [])].join(' '),
    sublineLang: words.tag,
    sublineDir: directionOf(words.tag),
  };
}
