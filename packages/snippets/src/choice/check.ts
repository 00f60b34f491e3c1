// The generator is strict: what the table of options cannot read is refused before anything is written.
import { nearest, type Option } from '@solidarity-kit/options';
import { SnippetError } from '../error.ts';

/**
 * The value of an option's text.
 *
 * @param name of the option in the choice
 * @throws SnippetError when the option cannot take it
 */
export function check<Value>(name: string, option: Option<Value>, given: string): Value {
  const value = option.parse(given);
  if (value === undefined)
    throw new SnippetError(name, given, option.allowed, nearest(given, option.values ?? []));
  return value;
}
