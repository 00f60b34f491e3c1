// How a figure is read from a row: helpers for the files in `figures/`.
import type { Row, SourceId } from './model.ts';

/**
 * Reads a field that the row reports itself.
 *
 * The daily file of Gaza has two kinds of fields: `killed_children_cum` is there only in rows in which it was reported, its twin
 * `ext_killed_children_cum` is carried forward into every row. Only the first kind tells on which day a number was given.
 */
export function reported(field: string): (row: Row) => number | undefined {
  if (field.startsWith('ext_')) throw new TypeError(`${field} is carried forward, not reported`);
  return (row) => count(row[field]);
}

/** Reads a field of the West Bank's file, whose rows between two UN reports repeat the last one (`flash_source: 'fill'`). */
export function reportedByUn(field: string): (row: Row) => number | undefined {
  return (row) => (row['flash_source'] === 'fill' ? undefined : count(row[field]));
}

/** Who stands behind a row of Gaza's or Lebanon's daily file, by its `report_source`. */
export function sourceOfRow({ report_source }: Row): SourceId {
  if (report_source === 'gmotel') return 'media-office-gaza';
  if (report_source === 'unocha' || report_source === 'ocha') return 'un-ocha';
  return report_source === 'moph_lb' ? 'health-ministry-lebanon' : 'health-ministry-gaza';
}

/** The UN Office for the Coordination of Humanitarian Affairs, whose reports the West Bank's file follows. */
export const byUn = (): SourceId => 'un-ocha';

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
