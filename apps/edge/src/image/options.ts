// The query of an image's address, read by the table of options. What cannot be used is left out, and said.
import {
  badgeOptions,
  imageOptions,
  OptionError,
  readQuery,
  type Option,
} from '@solidarity-kit/options';

/** The options of an image, in the order in which the API's description names them. */
export const queryOptions = { ...badgeOptions, ...imageOptions } as const;

/** Options that stay text, which the badge reads once more, and the three that are the service's own. */
export type ImageOptions = {
  readonly [Name in keyof typeof badgeOptions]?: string;
} & {
  /** Where the message leads, when the address has `link` twice: shields.io's way to give each segment its own. */
  readonly messageLink?: string;
  readonly cacheSeconds?: number;
  readonly scale?: number;
};

/** A query that was read. */
export interface Read {
  readonly options: ImageOptions;
  /** Options that cannot be used, and are left out. */
  readonly refused: readonly OptionError[];
  /** Whether the reader wants to be told in the picture's place. */
  readonly strict: boolean;
}

const nothing: Read = Object.freeze({ options: Object.freeze({}), refused: [], strict: false });

/** Options whose text is drawn in any case; what is too long is cut where it is drawn. */
const drawn = new Set(['label', 'message']);

/**
 * Reads a query. Unknown names are passed over, an empty value counts as absent (but for `label`, which it takes away), and of a repeated
 * name the first counts.
 *
 * @param query without its question mark, still encoded
 */
export function parseOptions(query: string): Read {
  if (query === '') return nothing;
  const given = readQuery(queryOptions, query);
  const options: Record<string, string | number> = {};
  const refused: OptionError[] = [];
  let strict = false;
  for (const [name, text] of Object.entries(given)) {
    const option: Option = queryOptions[name as keyof typeof given];
    const value = option.parse(text);
    if (name === 'strict' && value !== undefined) strict = value === true;
    else if (drawn.has(name)) options[name] = text;
    else if (value === undefined) refused.push(OptionError.of(option, text));
    // What reads to more than a word stays the text that it was, since the badge reads it once more; the image's own options are numbers.
    else if (typeof value === 'string') options[name] = value;
    else options[name] = Object.hasOwn(imageOptions, name) ? (value as number) : text;
  }
  const second = given.link === undefined ? undefined : secondLink(query, refused);
  if (second !== undefined) options['messageLink'] = second;
  return { options, refused, strict };
}

function secondLink(query: string, refused: OptionError[]): string | undefined {
  const [, second] = new URLSearchParams(query).getAll('link');
  if (!second) return undefined;
  const link = badgeOptions.link.parse(second);
  if (link === undefined) refused.push(OptionError.of(badgeOptions.link, second));
  return link;
}
