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
  /** The value that was most likely meant, where the values can be listed. */
  near: string | undefined;

  constructor(option: string, given: unknown, allowed: string, near?: string) {
    const shown = typeof given === 'string' ? given : String(JSON.stringify(given));
    super(
      `${option}: "${shown}" is not possible; ${allowed}.${near ? ` Did you mean ${near}?` : ''}`,
    );
    this.option = option;
    this.given = shown;
    this.allowed = allowed;
    this.near = near;
  }
}
