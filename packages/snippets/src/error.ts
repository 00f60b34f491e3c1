// The one error of the generator: which option, what was given, what is allowed.

/** A choice that cannot be made into a snippet; the three fields are for programs that say it in their own words. */
export class SnippetError extends Error {
  override name = 'SnippetError';
  /** Name of the option, as in the choice, e.g. `dismissDays`. */
  option: string;
  /** What was given, as text. */
  given: string;
  /** What is allowed, in English. */
  allowed: string;

  constructor(option: string, given: unknown, allowed: string) {
    const shown = typeof given === 'string' ? given : String(JSON.stringify(given));
    super(`${option}: "${shown}" is not possible; ${allowed}.`);
    this.option = option;
    this.given = shown;
    this.allowed = allowed;
  }
}
