// What is wrong with a file, in words: where, what was given, what is allowed.
import { nearest } from '@solidarity-kit/options';
import type { core } from 'zod';

/** Keys that lead to a value: `['messages', 0, 'link']`. */
export type Path = readonly (string | number)[];

/** Something in a file that cannot be used. */
export interface Problem {
  /** Path within the folder, e.g. `campaigns/vigil.yaml`. */
  readonly file: string;
  readonly path: Path;
  /** One sentence without its subject: `must be a day such as 2025-10-10`. */
  readonly what: string;
  /** 1 and up; absent where there is no text to count in. */
  readonly line?: number;
  readonly column?: number;
}

/** `campaigns/vigil.yaml:12:9: messages[0].link: must be …` */
export function problemLine({ file, path, what, line, column }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${path.length > 0 ? `${pathText(path)}: ` : ''}${what}`;
}

/** `messages[0].link` */
export function pathText(path: Path): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join('');
}

/** Longest value that is shown, in characters. */
const shown = 60;

/** The problems behind what zod found. */
export function problemsOf(
  file: string,
  issues: readonly core.$ZodIssue[],
  value: unknown,
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path as Path;
    const given = valueAt(value, path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        path: [...path, key],
        what: 'there is no such key',
      }));
    // Of several forms, the one that was most likely meant.
    if (issue.code === 'invalid_union') {
      const inner = issue.errors.find((errors) =>
        errors.every((one) => one.code !== 'invalid_type' || one.path.length > 0),
      );
      if (inner)
        return problemsOf(
          file,
          inner.map((one) => ({ ...one, path: [...path, ...one.path] }) as core.$ZodIssue),
          value,
        );
      return [{ file, path, what: `must be a text or a list${giventext(given)}` }];
    }
    if (issue.code === 'invalid_key')
      return [{ file, path, what: issue.issues[0]?.message ?? 'has a key that cannot be used' }];
    return [{ file, path, what: `${wordsOf(issue, given)}${giventext(given)}` }];
  });
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  boolean: 'true or false',
};

function wordsOf(issue: core.$ZodIssue, given: unknown): string {
  if (given === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
    return 'is missing';
  if (issue.code === 'invalid_type') return `must be ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const near = typeof given === 'string' ? nearest(given, allowed) : undefined;
    return `must be one of: ${allowed.join(', ')}${near ? `; did you mean ${near}?` : ''}`;
  }
  if (issue.code === 'too_big' && issue.message.startsWith('Too big'))
    return `is too long: at most ${issue.maximum}`;
  if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
    return `must be at least ${issue.minimum}`;
  return issue.message;
}

function giventext(given: unknown): string {
  if (given === undefined || (typeof given === 'object' && given !== null)) return '';
  const text = JSON.stringify(given);
  return ` (given: ${text.length > shown ? `${text.slice(0, shown)}…` : text})`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}
