// The types of the package: datasets, figures, readings, and the document that keeps them.

/** A calendar day, `YYYY-MM-DD`, as the dataset writes it. */
export type Day = string;

/** The files of the dataset that figures are read from. */
export type DatasetId = 'gaza-daily' | 'west-bank-daily' | 'lebanon-daily' | 'summary';

/** Where a figure counts. Figures of different places are never added up. */
export type PlaceId = 'gaza' | 'west-bank' | 'lebanon';

/** Who published a number before the dataset took it up. */
export type SourceId =
  | 'health-ministry-gaza'
  | 'media-office-gaza'
  | 'un-ocha'
  | 'health-ministry-lebanon'
  | 'names-list';

/** One row of a daily file: its day and whatever fields it has. */
export interface Row {
  readonly report_date: Day;
  readonly [field: string]: unknown;
}

/** A number, the day on which its source last gave it, and that source. */
export interface Reading {
  /** A whole number, 0 or more. */
  readonly value: number;
  readonly reported: Day;
  readonly source: SourceId;
}

/** One thing that is counted, and how it is read from a row. */
export interface Figure {
  /** Name in addresses, e.g. `gaza-children-killed`. Never changes its meaning. */
  readonly id: string;
  readonly place: PlaceId;
  readonly unit: 'people' | 'attacks';
  readonly dataset: DatasetId;
  /** First day that the count covers, or of the first report where the source does not say. */
  readonly since: Day;
  /** The number that this row reports; nothing where the row only carries an older one forward. */
  read(row: Row): number | undefined;
  /** Who reported the number in this row. */
  source(row: Row): SourceId;
  /**
   * Largest rise between two readings that is taken without an operator's word, as a share of the older value. Default 0.1. A rise of 25 or fewer is
   * always taken, since a tenth of a small number is next to nothing.
   */
  readonly largestRise?: number;
}

/** Why a new reading waits for an operator. */
export type HeldReason = 'fall' | 'jump' | 'older';

/** A reading that waits for an operator's word, while the one before it stays published. */
export interface Held extends Reading {
  readonly reason: HeldReason;
}

/** What is known of a figure. */
export interface FigureState extends Reading {
  readonly held?: Held;
}

/** A number that was lowered, or raised by more than is taken unseen. */
export interface Correction {
  readonly figure: string;
  readonly kind: HeldReason;
  readonly from: Reading;
  readonly to: Reading;
  /** Day on which an operator accepted it; nothing for corrections that the dataset's own history shows. */
  readonly accepted?: Day;
  /** What the operator said about it. */
  readonly note?: string;
}

/** Everything that the kit keeps about figures: what it ships with, and what a refresh stores. */
export interface FiguresDocument {
  readonly version: 1;
  /** Instant of the last successful refresh, ISO 8601. */
  readonly retrieved: string;
  /** Day of each file's newest row. */
  readonly through: Readonly<Record<DatasetId, Day>>;
  /** By id of the figure. */
  readonly figures: Readonly<Record<string, FigureState>>;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
}
