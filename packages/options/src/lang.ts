// A language tag with the direction of its script, checked once each.
import { directionOf, type Direction } from './direction.ts';
import { memo } from './memo.ts';
import { parseTag } from './tag.ts';

/** A tag in its canonical form, with the direction of its script. */
export interface Lang {
  readonly tag: string;
  readonly direction: Direction;
}

/**
 * A language from an option's text, as `parseTag` takes it.
 *
 * @returns undefined for what is no tag
 */
export const parseLang: (given: string) => Lang | undefined = memo((given) => {
  const tag = given.length > 64 ? undefined : parseTag(given);
  return tag === undefined ? undefined : { tag, direction: directionOf(tag) };
});
