// The type of a piece of coloured code.

/** A piece of code, and what it is (`kwd`, `str`, `var`, …; absent: plain). */
export interface Token {
  readonly text: string;
  readonly type?: string;
}
