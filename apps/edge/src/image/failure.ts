// What went wrong with a request, in one shape for pictures, programs and pages.
import {
  fill,
  findLocale,
  type ErrorKey,
  type Locale,
  type LocaleTag,
} from '@solidarity-kit/campaigns';
import type { Problem } from '../http/problem.ts';
import { StaysAtShieldsError, staysAtShieldsWords } from './dynamic.ts';
import { BusyError } from './limiter.ts';
import { OptionError } from '@solidarity-kit/options';

/** Says that no message has the name in the path. */
export class UnknownMessageError extends Error {
  override readonly name = 'UnknownMessageError';
  /** The name as it came, cut at 80 characters. */
  readonly given: string;
  /** The message that was most likely meant. */
  readonly near: string | undefined;

  constructor(given: string, near?: string) {
    super('No message has this name.');
    this.near = near;
    this.given = (given.length > 80 ? `${given.slice(0, 79)}…` : given).toWellFormed();
  }
}

/** A failure: the problem for programs, and the sentence for people by its key. */
export interface Failure {
  readonly problem: Problem;
  readonly sentence: ErrorKey;
  readonly values: Readonly<Record<string, string>>;
  /** The sentence itself, by locale, where it is not one of the locales' own; English where a locale lacks it. */
  readonly texts?: Readonly<Record<LocaleTag, string>>;
  /** Seconds after which it makes sense to ask again; only when busy. */
  readonly retryAfter?: number;
}

/** Longest list of allowed values that a picture shows, in characters. */
const SHOWN = 100;

/** The failure behind an error that a request caused; nothing for an error of our own. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof UnknownMessageError) {
    const { given, near } = error;
    const title = 'No message has this name';
    const detail = near && `Did you mean ${near}?`;
    return {
      problem: { status: 404, kind: 'unknown-message', title, given, ...(detail && { detail }) },
      sentence: 'unknownMessage',
      values: { given, ...(near && { near }) },
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
  if (error instanceof StaysAtShieldsError) return staysAtShields;
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

/** The failure of an address whose badge only shields.io can make. */
export const staysAtShields: Failure = {
  problem: { status: 404, kind: 'not-found', title: staysAtShieldsWords['en']! },
  sentence: 'notFound',
  values: {},
  texts: staysAtShieldsWords,
};

/** What a picture says of a failure. */
export interface Sentence {
  readonly text: string;
  /** A second thing to say: what was most likely meant, or what is allowed. */
  readonly hint: string | undefined;
  readonly locale: Locale;
}

/** The words for a failure, in a locale of the kit and in its language only. */
export function sentenceOf({ sentence, values, texts }: Failure, tag: LocaleTag): Sentence {
  const shown = texts && !Object.hasOwn(texts, tag) ? 'en' : tag;
  const english = findLocale('en')!;
  const found = findLocale(shown) ?? english;
  // A host's language may lack these sentences: then they are English, and the picture says that it is in English.
  const locale = found.errors === english.errors ? english : found;
  const { errors } = locale;
  const { near, allowed = '' } = values;
  // What is allowed is said where it needs no translation: when it is a list of values, or the reader reads English.
  const sayAllowed = sentence === 'badValue' && (locale.tag === 'en' || listOfValues.test(allowed));
  return {
    text: texts?.[shown] ?? fill(errors[sentence], values),
    hint:
      near === undefined
        ? sayAllowed
          ? fill(errors.allowed, { allowed })
          : undefined
        : fill(errors.didYouMean, { near }),
    locale,
  };
}

/** `flat, plastic, social …`: values that are the same in every language. */
const listOfValues = /^[\w#%.-]+(, [\w#%.-]+)*( …)?$/;

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …` : text;
}
