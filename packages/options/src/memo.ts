// Remembers the answers of a pure function of one short string, in bounded memory.
import { bounded } from './bounded.ts';

/** Longest key that is kept; a longer one, which only a hostile reader sends, is computed each time. */
const MAX_KEY_LENGTH = 64;

/**
 * Wraps a pure function so that it computes the same answer once. `Intl.Locale` takes about 30 µs a piece, and one
 * lookup needs ten: more than a badge takes to draw.
 *
 * @param compute a pure function whose answers nobody changes.
 * @param limit answers that are kept.
 */
export function memo<Answer>(
  compute: (key: string) => Answer,
  limit = 500,
): (key: string) => Answer {
  const known = bounded<string, Answer>(limit);
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Answer;
    const answer = compute(key);
    if (key.length <= MAX_KEY_LENGTH) known.set(key, answer);
    return answer;
  };
}
