// What an option is: its names, its default, what it takes in words, and the reading of its text. And the kinds that most options are of.

/** One option of a badge, a picture or a banner. */
export interface Option<Value = unknown> {
  /** Its name in addresses, links and attributes. */
  readonly name: string;
  /** Names that it has elsewhere or had before, such as shields' `colorA`. The name itself wins. */
  readonly otherNames?: readonly string[];
  /** What is taken when it is absent, in words. */
  readonly default: string;
  /** What it takes, in words. */
  readonly allowed: string;
  /** The values that it takes, where they can be listed. */
  readonly values?: readonly string[];
  /** The smallest and the largest number that it takes. */
  readonly range?: readonly [min: number, max: number];
  /** Most characters of its text. */
  readonly longest?: number;
  /** Whether an empty text is a value of its own; else it counts as absent. */
  readonly emptyCounts?: true;
  /**
   * Reads a text.
   *
   * @returns undefined for what it cannot take; the reason is `allowed`
   */
  parse(text: string): Value | undefined;
}

/** The value that an option reads. */
export type ValueOf<One> = One extends Option<infer Value> ? Value : never;

/**
 * An option that takes one of a few words.
 *
 * @param also other words, and what they stand for
 */
export function oneOf<const Value extends string>(
  name: string,
  values: readonly Value[],
  absent: string,
  also: Readonly<Record<string, Value>> = {},
): Option<Value> {
  return {
    name,
    default: absent,
    allowed: values.join(', '),
    values,
    parse: (text) =>
      values.find((value) => value === text) ??
      (Object.hasOwn(also, text) ? also[text] : undefined),
  };
}

/** An option that takes a whole number in decimal digits. */
export function whole(
  name: string,
  min: number,
  max: number,
  absent: string,
  unit = '',
): Option<number> {
  return {
    name,
    default: absent,
    allowed: `a whole number${unit && ` of ${unit}`} from ${min} to ${max}`,
    range: [min, max],
    parse(text) {
      const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? value : undefined;
    },
  };
}

/** An option that is on or off. An attribute without a value, as HTML has it, is on. */
export function yesOrNo(name: string, absent: 'yes' | 'no'): Option<boolean> {
  return {
    name,
    default: absent,
    allowed: 'yes, no',
    values: ['yes', 'no'],
    parse(text) {
      if (/^(yes|true|1|)$/i.test(text)) return true;
      return /^(no|false|0)$/i.test(text) ? false : undefined;
    },
  };
}
