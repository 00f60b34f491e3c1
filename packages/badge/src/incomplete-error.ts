// The error of a badge that cannot be drawn whole now: the fault is ours, not that of the options.

/** Says that a font, an emoji or a logo could not be read, also at the second try. */
export class IncompleteError extends Error {
  override readonly name = 'IncompleteError';
  /** Names of assets; `logo` stands for any logo, since its name is a visitor's word. */
  readonly lacks: readonly string[];

  constructor(lacks: readonly string[], cause?: unknown) {
    super(`The badge cannot be drawn whole. It lacks: ${lacks.join(', ')}.`, { cause });
    this.lacks = lacks;
  }
}
