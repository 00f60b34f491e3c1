// Reads an operator's schedule for `default`, e.g. out of an environment variable.
import { all } from './campaigns/index.generated.ts';
import type { Schedule, ScheduleEntry } from './model.ts';

/** Says what was wrong with a schedule: in which entry, what was given, what is allowed. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
  /** The part of the text that could not be used. */
  readonly given: string;
  /** What may stand there instead, in words. */
  readonly allowed: string;

  constructor(problem: string, given: string, allowed: string) {
    super(`${problem}: “${given}”. Allowed: ${allowed}.`);
    this.given = given;
    this.allowed = allowed;
  }
}

const form =
  'message@YYYY-MM-DD, more of them separated by commas, or one message id for every day';

/**
 * Parses and checks a schedule.
 *
 * @param text `ceasefire-now@2024-01-02,permanent-ceasefire@2025-10-10`, or only an id, which then holds for every
 *   day, or the same as JSON: `[{"message":"ceasefire-now","since":"2024-01-02"}]`.
 * @param known the ids that may be used; the kit's own messages when left out.
 * @throws ScheduleError for an empty text, an unknown message, a day that does not exist, or days out of order.
 */
export function parseSchedule(text: string, known: Iterable<string> = shipped()): Schedule {
  const ids = new Set(known);
  const trimmed = text.trim();
  if (trimmed === '') throw new ScheduleError('The schedule is empty', text, form);
  const entries = trimmed.startsWith('[') ? fromJson(trimmed) : fromList(trimmed);
  let before = '';
  for (const { message, since } of entries) {
    if (!ids.has(message))
      throw new ScheduleError('No message has this id', message, [...ids].join(', '));
    if (!isDay(since))
      throw new ScheduleError(`The day of ${message} is not a day`, since, 'a date as 2025-10-10');
    if (since <= before) {
      throw new ScheduleError(
        `The day of ${message} is not after the one before it`,
        since,
        `a day after ${before}`,
      );
    }
    before = since;
  }
  return entries;
}

/** True for a day that exists, written as `2025-10-10`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function fromList(text: string): ScheduleEntry[] {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length === 1 && !parts[0]!.includes('@'))
    return [{ message: parts[0]!, since: '0001-01-01' }];
  return parts.map((part) => {
    const [message, since, ...rest] = part.split('@').map((piece) => piece.trim());
    if (!message || !since || rest.length > 0)
      throw new ScheduleError('An entry has another form', part, form);
    return { message, since };
  });
}

function fromJson(text: string): ScheduleEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ScheduleError('The schedule begins with “[” but is not JSON', text, form);
  }
  const list = Array.isArray(value) ? value : [];
  if (list.length === 0) throw new ScheduleError('The schedule has no entry', text, form);
  return list.map((entry: unknown) => {
    const { message, since } = (entry ?? {}) as Record<string, unknown>;
    if (typeof message !== 'string' || typeof since !== 'string') {
      throw new ScheduleError(
        'An entry has another form',
        JSON.stringify(entry),
        'objects {"message", "since"}',
      );
    }
    return { message, since };
  });
}

function shipped(): string[] {
  return all.flatMap((campaign) => campaign.messages.map((message) => message.id));
}
