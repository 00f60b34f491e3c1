// What the words around a figure must have, typed from the English ones: a missing line does not compile, except for a figure's label.
import type { SourceId } from './model.ts';
import type en from './words/en.ts';

/** The words of one locale. Placeholders stand in braces. */
export interface FigureWords {
  /** BCP 47, as in the campaigns' locales. */
  readonly tag: string;
  /** Tag for digits, grouping and month names, where the plain tag would give those of another region. */
  readonly format?: string;
  /** `false` until a native speaker has read every line; then their name and the day. */
  readonly reviewed: false | string;
  /** What is counted, so that a number can follow after a colon, by id of the figure. A figure without a label here is said in English. */
  readonly labels: Readonly<Partial<Record<keyof typeof en.labels, string>>>;
  /** While the number is recent. `{date}` */
  readonly asOf: string;
  /** When the source has not given the number for more than 60 days. `{date}` */
  readonly lastReported: string;
  /** Who says so. `{source}` is one of `sources`, `{via}` the dataset. */
  readonly attribution: string;
  readonly sources: Readonly<Record<SourceId, string>>;
  /** The dataset's name in a sentence. */
  readonly via: string;
  /** That totals are too low. */
  readonly undercount: string;
  /** That a newer number waits for a person to look at it. */
  readonly held: string;
}
