// The row filters of PNG (https://www.w3.org/TR/png-3/#9Filters): each row is written as differences, in the way whose sum is least.

/**
 * Filters every row by whichever of None, Sub, Up and Paeth gives the smallest sum of absolute differences, the rule of thumb of the PNG specification.
 *
 * @param row bytes of a row.
 * @param step bytes of a pixel.
 */
export function filterRows(
  bytes: Uint8Array,
  row: number,
  height: number,
  step: number,
): Uint8Array {
  const out = new Uint8Array((row + 1) * height);
  const tries = [0, 1, 2, 4].map((kind) => ({ kind, line: new Uint8Array(row) }));
  const zeros = new Uint8Array(row);
  for (let y = 0; y < height; y++) {
    const line = bytes.subarray(y * row, (y + 1) * row);
    const above = y === 0 ? zeros : bytes.subarray((y - 1) * row, y * row);
    let best = tries[0]!;
    let smallest = Infinity;
    for (const one of tries) {
      const sum = filters[one.kind]!(line, above, one.line, step);
      if (sum < smallest) {
        smallest = sum;
        best = one;
      }
    }
    out[y * (row + 1)] = best.kind;
    out.set(best.line, y * (row + 1) + 1);
  }
  return out;
}

/** Writes a filtered row and gives the sum of its bytes, those above 127 taken as negative. */
type Filter = (line: Uint8Array, above: Uint8Array, out: Uint8Array, step: number) => number;

const filters: Readonly<Record<number, Filter>> = {
  0(line, _above, out) {
    out.set(line);
    return sumOf(out);
  },
  1(line, _above, out, step) {
    for (let i = 0; i < line.length; i++) out[i] = line[i]! - (i < step ? 0 : line[i - step]!);
    return sumOf(out);
  },
  2(line, above, out) {
    for (let i = 0; i < line.length; i++) out[i] = line[i]! - above[i]!;
    return sumOf(out);
  },
  4(line, above, out, step) {
    for (let i = 0; i < line.length; i++) {
      const a = i < step ? 0 : line[i - step]!;
      const b = above[i]!;
      const c = i < step ? 0 : above[i - step]!;
      const p = a + b - c;
      const pa = Math.abs(p - a);
      const pb = Math.abs(p - b);
      const pc = Math.abs(p - c);
      out[i] = line[i]! - (pa <= pb && pa <= pc ? a : pb <= pc ? b : c);
    }
    return sumOf(out);
  },
};

function sumOf(line: Uint8Array): number {
  let sum = 0;
  for (const byte of line) sum += byte < 128 ? byte : 256 - byte;
  return sum;
}
