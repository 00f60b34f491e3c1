// Reads a stored document back: what a disk or a key-value store gives is not trusted.
import * as z from 'zod';
import type { FiguresDocument } from './model.ts';

/** Longest note of a correction, in UTF-16 units. */
export const MAX_NOTE = 500;

const day = z.iso.date().startsWith('20');
const reading = {
  value: z.number().int().nonnegative(),
  reported: day,
  source: z.enum([
    'health-ministry-gaza',
    'media-office-gaza',
    'un-ocha',
    'health-ministry-lebanon',
    'names-list',
  ]),
};
const reason = z.enum(['fall', 'jump', 'older']);
const documentSchema = z.object({
  version: z.literal(1),
  retrieved: z.iso.datetime(),
  through: z.object({
    'gaza-daily': day,
    'west-bank-daily': day,
    'lebanon-daily': day,
    summary: day,
  }),
  figures: z.record(
    z.string(),
    z.object({ ...reading, held: z.object({ ...reading, reason }).optional() }),
  ),
  corrections: z.array(
    z.object({
      figure: z.string(),
      kind: reason,
      from: z.object(reading),
      to: z.object(reading),
      accepted: day.optional(),
      note: z.string().max(MAX_NOTE).optional(),
    }),
  ),
});

/**
 * Checks a document that was stored.
 *
 * @returns nothing when it is not one, e.g. because a write was cut off.
 */
export function parseDocument(value: unknown): FiguresDocument | undefined {
  const result = documentSchema.safeParse(value);
  return result.success ? (result.data as FiguresDocument) : undefined;
}
