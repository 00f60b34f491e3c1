// The files of Tech for Palestine's datasets that figures are read from: addresses, limits, and what a whole file looks like.
import * as z from 'zod';
import type { DatasetId, Day, Row } from './model.ts';

/** A file of the dataset. */
export interface Dataset {
  readonly id: DatasetId;
  /** Where it is published. */
  readonly url: string;
  /** Fewest rows of a whole file: what has fewer was cut off. Rows are only ever added. */
  readonly minRows: number;
  /**
   * Reads the parsed JSON.
   *
   * @throws DatasetError that says what is wrong with the file.
   */
  parse(json: unknown): readonly Row[];
}

/** Says that a file of the dataset cannot be used. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

/** Longest file that is read, in bytes; the largest today has 0.5 MB. */
export const MAX_DATASET_BYTES = 8_000_000;

const api = 'https://data.techforpalestine.org/api';
const day = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const rows = z.array(z.looseObject({ report_date: day }));
const summary = z.looseObject({
  gaza: z.looseObject({ last_update: day }),
  known_killed_in_gaza: z.looseObject({
    records: z.number().int().nonnegative(),
    last_update: day,
  }),
});

function daily(id: DatasetId, path: string, minRows: number): Dataset {
  const parse = (json: unknown): readonly Row[] => {
    const result = rows.safeParse(json);
    if (!result.success) throw new DatasetError(`${id}: ${firstProblem(result.error)}`);
    const list = result.data;
    if (list.length < minRows)
      throw new DatasetError(`${id}: ${list.length} rows, where at least ${minRows} are known`);
    for (let i = 1; i < list.length; i++)
      if (list[i]!.report_date <= list[i - 1]!.report_date)
        throw new DatasetError(`${id}: the day ${list[i]!.report_date} is out of order`);
    return list;
  };
  return { id, url: `${api}/${path}`, minRows, parse };
}

/** Every file, by id. */
export const datasets: Readonly<Record<DatasetId, Dataset>> = {
  'gaza-daily': daily('gaza-daily', 'v2/casualties_daily.min.json', 1051),
  'west-bank-daily': daily('west-bank-daily', 'v2/west_bank_daily.min.json', 1051),
  'lebanon-daily': daily('lebanon-daily', 'v3/lebanon_casualties_daily.min.json', 187),
  summary: {
    id: 'summary',
    url: `${api}/v3/summary.min.json`,
    minRows: 1,
    // Only the list of names is taken from the summary: its other numbers are carried forward and have no day of their own.
    parse(json) {
      const result = summary.safeParse(json);
      if (!result.success) throw new DatasetError(`summary: ${firstProblem(result.error)}`);
      const { records, last_update } = result.data.known_killed_in_gaza;
      return [{ report_date: last_update, names: records }];
    },
  },
};

/** The day of the newest row. */
export function throughOf(list: readonly Row[]): Day {
  return list.at(-1)!.report_date;
}

function firstProblem(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${issue!.path.join('.') || 'the file'}: ${issue!.message}`;
}
