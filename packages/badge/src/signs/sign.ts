// What a sign is: a small picture without words, which says nothing to whoever does not know it.

/** A stretch of a line in a terminal. */
export interface TerminalPart {
  readonly text: string;
  /** Colour of the 256 that terminals have, 16 to 255. */
  readonly ink: number;
  /** Colour behind the text, of the same 256. Default: the terminal's own. */
  readonly ground?: number;
}

/** A sign: its drawing, and what its other forms are made of. Every colour is seen on white and on GitHub's dark page. */
export interface Sign {
  /** The file's name, and the value of the option `sign`. */
  readonly name: string;
  /** What is drawn, in English: its accessible name unless its owner chooses another. */
  readonly title: string;
  /** SVG markup in a box of 16 × 16; straight edges on whole pixels; no ids, no styles, nothing loaded. */
  readonly body: string;
  /** Colour of the lines beside the sign in a divider. */
  readonly line: string;
  /** For a divider that is one band: markup of a tile of 16 × 16 that joins itself on either side. */
  readonly tile?: string;
  /** The sign as a line of text; its texts alone are the form without colours. Characters that every font of a terminal has (WGL4). */
  readonly terminal: readonly TerminalPart[];
}
