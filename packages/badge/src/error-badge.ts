// A badge that says in words what was wrong: an image where a broken one would tell nothing.
import { clean, palette } from '@solidarity-kit/options';
import type { BadgeInput } from './types.ts';

/** What an error badge says, all of it in one language. */
export interface ErrorWords {
  /** What was wrong; a question mark when there are no words. */
  readonly text: string;
  /** What to do about it. Default: nothing. */
  readonly hint?: string | undefined;
  /** BCP 47 tag of the words. Default: none */
  readonly lang?: string | undefined;
  /** Which way the words read. Default: as their letters do */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** The style of the badge in whose place it stands: its corners are kept. Default: `flat` */
  readonly style?: string | undefined;
}

const grey = palette.soft.light.hex;

/** Styles with square corners. `for-the-badge` would write ids in capitals, which they are not. */
const square: ReadonlySet<string | undefined> = new Set([
  'flat-square',
  'for-the-badge',
  'tatreez',
]);

/**
 * Options of a badge about an error: grey, with a warning sign, so that it looks like no campaign's.
 *
 * @returns options that `parseBadge` takes whatever the words are
 */
export function errorBadge({ text, hint = '', lang, dir, style }: ErrorWords): BadgeInput {
  const words = clean(text) || '?';
  const more = clean(hint);
  return {
    ...(more ? { label: words, message: more, labelColor: grey } : { message: words }),
    style: square.has(style) ? 'flat-square' : 'flat',
    icon: 'warning',
    color: grey,
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
}
