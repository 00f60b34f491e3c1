// Sets of code points as short text: what the plan writes by hand, and what the engine reads.

/** `20-7E A0` to code points. */
export function parseRanges(text: string): Set<number> {
  const set = new Set<number>();
  for (const part of text.split(' ')) {
    const [first, last = first] = part.split('-').map((hex) => Number.parseInt(hex, 16));
    if (first === undefined || last === undefined || Number.isNaN(first + last))
      throw new Error(`bad range ${part}`);
    for (let code = first; code <= last; code++) set.add(code);
  }
  return set;
}

/** Ascending code points to gaps and lengths in base 36: `gap.length` for each stretch, length left out when it is 1. */
export function encodeCoverage(codePoints: readonly number[]): string {
  const parts: string[] = [];
  let end = 0;
  for (let i = 0; i < codePoints.length;) {
    let length = 1;
    while (codePoints[i + length] === codePoints[i]! + length) length++;
    const gap = (codePoints[i]! - end).toString(36);
    parts.push(length === 1 ? gap : `${gap}.${length.toString(36)}`);
    end = codePoints[i]! + length;
    i += length;
  }
  return parts.join(' ');
}
