// The name that somebody most likely meant: for "Did you mean …?".

/**
 * The name of a list that is nearest to what was given, by the edits that lead from one to the other (letters put in, left out,
 * exchanged, or two neighbours swapped).
 *
 * @param given as a person typed it; case and spaces do not matter. At most 64 characters are looked at
 * @param names at most a few thousand
 * @returns undefined when none is near: more than a third of its letters, and at least two, would have to change
 * @example nearest('ceasefire', ['ceasefire-now', 'let-aid-in']) // 'ceasefire-now'
 */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  const target = plain(given).slice(0, 64);
  if (target === '') return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const candidate = plain(name);
    // A name that begins with, or contains, what was typed is nearer than any that needs edits.
    const part = target.length > 2 && candidate.includes(target);
    const edits = part ? 1 + (candidate.length - target.length) / 100 : distance(target, candidate);
    const maxEdits = Math.max(2, Math.floor(Math.max(target.length, candidate.length) / 3));
    if (edits <= maxEdits && edits < least) [best, least] = [name, edits];
  }
  return best;
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '-');

/** Optimal string alignment distance: Damerau's, with no part changed twice. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1);
      row[j] = edits;
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length]!;
}
