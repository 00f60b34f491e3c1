// What the three formats of READMEs have in common.

/** A badge in the two ways of writing that one README may need. */
export interface BadgeTexts {
  /** In the format's own way. */
  own: string;
  /** As HTML, for a row of badges that is written in HTML. */
  html: string;
}

/** Where a badge goes: `text` is put in at `at`, and nothing is taken away. */
export interface Placement {
  /** Offset in the document, in UTF-16 code units. */
  at: number;
  /** The badge with the white space that sets it apart. */
  text: string;
}

/** A stretch of a document. */
export interface Span {
  start: number;
  end: number;
}

/** Tells whether an image's address is one of the kit's badges. */
export type IsOurs = (url: string) => boolean;

/** A format of READMEs. Offsets are in UTF-16 code units; documents have no byte order mark. */
export interface Format {
  /** What people call it. */
  name: string;
  /** Id of the snippet target whose text goes into it. */
  target: string;
  /** Names of the files that have this format: their endings, in lower case. */
  endings: readonly string[];
  /**
   * Where a new badge may go, the best place first: in the first row of badges near the title, after the title, on top. The next one is for
   * documents in which a badge would be read as something else in the one before, as in the middle of a block of HTML.
   */
  places(document: string, badge: BadgeTexts): Placement[];
  /** Every badge of the kit in the document, with the link around it; code examples are not badges. */
  find(document: string, isOurs: IsOurs): Span[];
}
