// Counter, warning and error of a field with a limit.
import { errorOf } from '../lib/fields.ts';
import { say, sayCount, type View } from '../view.ts';
import type { Field } from './field.ts';

/** @param most characters that fit @param long length from which on the warning shows */
export function lengthNotes(
  view: View,
  id: string,
  value: string,
  most: number,
  long = most,
  warning = '',
): Pick<Field, 'counter' | 'warning' | 'error'> {
  const n = [...value].length;
  return {
    counter: say(view, view.t.counter, { n, most }),
    warning: n > long && n <= most ? warning : undefined,
    error: n > most ? sayCount(view, view.t.tooLong, n - most) : errorOf(view, id),
  };
}
