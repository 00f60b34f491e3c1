// Which code points a font slice has: decoded from the compact text of the generated tables, looked up by binary search.

/** A set of code points as stretches: `starts[i]` up to, not including, `ends[i]`. */
export class Coverage {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** @param text gaps and lengths in base 36, `gap.length` for each stretch; the length 1 is left out */
  constructor(text: string) {
    let at = 0;
    for (const part of text === '' ? [] : text.split(' ')) {
      const dot = part.indexOf('.');
      at += Number.parseInt(dot < 0 ? part : part.slice(0, dot), 36);
      this.#starts.push(at);
      at += dot < 0 ? 1 : Number.parseInt(part.slice(dot + 1), 36);
      this.#ends.push(at);
    }
  }

  /** Whether the code point is in the set. */
  has(codePoint: number): boolean {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (codePoint < this.#starts[middle]!) high = middle - 1;
      else if (codePoint >= this.#ends[middle]!) low = middle + 1;
      else return true;
    }
    return false;
  }
}
