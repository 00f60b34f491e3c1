// What went wrong with a request, in one shape for pictures, programs and pages.
import { fill, findLocale, type ErrorKey, type LocaleTag } from '@solidarity-kit/campaigns';
import type { Problem } from '../http/problem.ts';
import { BusyError } from './limiter.ts';
import { OptionError } from '@solidarity-kit/options';

/** Says that no message has the name in the path. */
export class UnknownMessageError extends Error {
  override readonly name = 'UnknownMessageError';
  /** The name as it came, cut at 80 characters. */
  readonly given: string;

  constructor(given: string) {
    super('No message has this name.');
    this.given = (given.length > 80 ? `${given.slice(0, 79)}…` : given).toWellFormed();
  }
}

/** A failure: the problem for programs, and the sentence for people by its key. */
export interface Failure {
  readonly problem: Problem;
  readonly sentence: ErrorKey;
  readonly values: Readonly<Record<string, string>>;
  /** Seconds after which it makes sense to ask again; only when busy. */
  readonly retryAfter?: number;
}

/** Longest list of allowed values that a picture shows, in characters. */
const SHOWN = 100;

/** The failure behind an error that a request caused; nothing for an error of our own. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof UnknownMessageError) {
    const { given } = error;
    return {
      problem: { status: 404, kind: 'unknown-message', title: 'No message has this name', given },
      sentence: 'unknownMessage',
      values: { given },
    };
  }
  if (error instanceof OptionError) {
    const { option, given, allowed } = error;
    return {
      problem: {
        status: 400,
        kind: 'bad-value',
        title: 'An option has a value that it cannot take',
        detail: error.message,
        option,
        given,
        allowed,
      },
      sentence: option === 'message' && given === '' ? 'missingMessage' : 'badValue',
      values: { option, given, allowed: shorten(allowed) },
    };
  }
  if (error instanceof BusyError) {
    return {
      problem: { status: 503, kind: 'busy', title: error.message },
      sentence: 'busy',
      values: {},
      retryAfter: error.retryAfter,
    };
  }
  return undefined;
}

/** The failure of an address at which there is nothing. */
export const nothingHere: Failure = {
  problem: { status: 404, kind: 'not-found', title: 'There is nothing at this address' },
  sentence: 'notFound',
  values: {},
};

/** The label and the sentence of a failure, in a locale of the kit. */
export function sentenceOf(failure: Failure, locale: LocaleTag): { label: string; text: string } {
  const { errors, tag } = findLocale(locale) ?? findLocale('en')!;
  const { sentence, values } = failure;
  const parts = [fill(errors[sentence], values)];
  // What is allowed is said where it needs no translation: as a list of values, or to a reader of English.
  const allowed = values.allowed ?? '';
  if (sentence === 'badValue' && (tag === 'en' || listOfValues.test(allowed)))
    parts.push(fill(errors.allowed, { allowed }));
  return { label: errors.label, text: parts.join(' · ') };
}

/** `flat, plastic, social …`: values that are the same in every language. */
const listOfValues = /^[\w#%.-]+(, [\w#%.-]+)*( …)?$/;

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …` : text;
}
