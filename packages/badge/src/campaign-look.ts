// What a style shows of a campaign's look: each has a manner of its own.
import { stylesByName } from './lists.ts';
import { defaultStyle } from './parse/parse.ts';
import type { BadgeInput } from './types.ts';

/** A campaign's icon and colours. */
export type Look = Required<Pick<BadgeInput, 'icon' | 'color' | 'labelColor'>>;

/**
 * The part of a campaign's look that a style takes, for a badge whose reader chose nothing else: `tatreez` keeps its
 * star and its cloth, `social` its plain ground.
 *
 * @param style name of the style; absent or unknown: all of the look
 */
export function campaignLook(style: string | undefined, look: Look): Partial<Look> {
  const parts = stylesByName.get(style || defaultStyle)?.lookParts;
  if (!parts) return look;
  return Object.fromEntries(parts.map((part) => [part, look[part]]));
}
