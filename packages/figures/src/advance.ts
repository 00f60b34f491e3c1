// A refresh: which new readings are taken, which wait for an operator, and what an operator's word does.
import { throughOf } from './datasets.ts';
import type {
  DatasetId,
  Day,
  Figure,
  FiguresDocument,
  FigureState,
  HeldReason,
  Reading,
  Row,
} from './model.ts';
import { readingOf } from './reading.ts';
import { figures, findFigure } from './registry.ts';

/** Rise in absolute numbers that is always taken. */
const SMALL_RISE = 25;
/** Largest share by which a figure may rise unseen, unless the figure says otherwise. */
const LARGEST_RISE = 0.1;

/** Rows by dataset; what could not be fetched is absent, and its figures stay as they are. */
export type Fetched = Readonly<Partial<Record<DatasetId, readonly Row[]>>>;

/**
 * The next document after a refresh.
 *
 * A reading is taken when it is not older than the one that is published, not lower, and not higher by more than the figure's `largestRise`. Any other is held
 * beside the published one, which stays. A held reading goes away when a later one can be taken.
 *
 * @param retrieved instant of the refresh, ISO 8601.
 */
export function advance(
  document: FiguresDocument,
  fetched: Fetched,
  retrieved: string,
): FiguresDocument {
  const next: Record<string, FigureState> = { ...document.figures };
  for (const figure of figures) {
    const rows = fetched[figure.dataset];
    const reading = rows && readingOf(figure, rows);
    if (reading) next[figure.id] = step(figure, next[figure.id], reading);
  }
  const through = { ...document.through };
  for (const [id, rows] of Object.entries(fetched) as [DatasetId, readonly Row[]][]) {
    const day = throughOf(rows);
    if (day > (through[id] ?? '')) through[id] = day;
  }
  return { ...document, retrieved, through, figures: next };
}

function step(figure: Figure, state: FigureState | undefined, reading: Reading): FigureState {
  if (!state) return reading;
  const reason = doubtOf(figure, state, reading);
  if (!reason) return reading;
  const { held: _, ...published } = state;
  return { ...published, held: { ...reading, reason } };
}

/** Why a reading cannot simply follow another; nothing when it can. */
export function doubtOf(figure: Figure, before: Reading, after: Reading): HeldReason | undefined {
  if (after.reported < before.reported) return 'older';
  if (after.value < before.value) return 'fall';
  const rise = after.value - before.value;
  const max = before.value * (figure.largestRise ?? LARGEST_RISE);
  return rise > SMALL_RISE && rise > max ? 'jump' : undefined;
}

/** Says that there is nothing to accept. */
export class NothingHeldError extends Error {
  override readonly name = 'NothingHeldError';
}

/**
 * Publishes a held reading and writes it into the log of corrections.
 *
 * @param on the day of the operator's word.
 * @param note why it is right, in a sentence.
 * @throws NothingHeldError when the figure is unknown or holds nothing.
 */
export function accept(
  document: FiguresDocument,
  id: string,
  { on, note }: { readonly on: Day; readonly note?: string },
): FiguresDocument {
  const state = document.figures[id];
  if (!findFigure(id) || !state)
    throw new NothingHeldError(
      `There is no figure "${id}". There are: ${figures.map((figure) => figure.id).join(', ')}.`,
    );
  if (!state.held) throw new NothingHeldError(`Nothing is held for "${id}".`);
  const { held, ...from } = state;
  const { reason, ...to } = held;
  const correction = {
    figure: id,
    kind: reason,
    from,
    to,
    accepted: on,
    ...(note ? { note } : {}),
  };
  return {
    ...document,
    figures: { ...document.figures, [id]: to },
    corrections: [...document.corrections, correction],
  };
}
