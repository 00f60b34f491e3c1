// Text that depends on a whole number only: made once for each number, since widths and places repeat.
import { flat } from '@solidarity-kit/outline';

/** Numbers from 0 up to this one are kept; badges that are wider are rare. */
const most = 2048;

/**
 * Keeps what a function gives for small whole numbers.
 *
 * The strings are short, flat and shared: a badge is put together from them faster than from their parts.
 *
 * @param make pure; called again for numbers that are not kept
 */
export function memo(make: (value: number) => string): (value: number) => string {
  const kept: (string | undefined)[] = [];
  return (value) => {
    if (!(value >= 0 && value < most) || value !== Math.trunc(value)) return make(value);
    return (kept[value] ??= flat(make(value)));
  };
}
