// The one error of options: a value that an option cannot take, said so that a person can mend it.
import type { Option } from './option.ts';
import type { Ignored } from './query.ts';
import { clean } from './text.ts';

/**
 * A bad value of a known option.
 *
 * @example
 * new OptionError('style', 'flatt', 'flat, flat-square, …').message
 * // style: "flatt" is not allowed. Allowed: flat, flat-square, …
 */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  /** Name of the option, as a person writes it. */
  readonly option: string;
  /** The value as it came, cut at 80 characters. */
  readonly given: string;
  /** What the option takes, in words or as a list. */
  readonly allowed: string;

  constructor(option: string, given: string, allowed: string) {
    const text = clean(given);
    const shown = text.length > 80 ? `${clean(text.slice(0, 79))}…` : text;
    super(`${option}: "${shown}" is not allowed. Allowed: ${allowed}`);
    this.option = option;
    this.given = shown;
    this.allowed = allowed;
  }

  /** The same as an option that was left out. */
  get ignored(): Ignored {
    return {
      option: this.option,
      reason: `"${this.given}" is not allowed. Allowed: ${this.allowed}`,
    };
  }

  /** The error of a text that an option cannot read. */
  static of({ name, allowed }: Option, given: string): OptionError {
    return new OptionError(name, given, allowed);
  }
}
