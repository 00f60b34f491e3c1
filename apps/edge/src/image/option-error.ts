// A value that an option cannot take, said so that a person can mend it. Same fields as the badge package's own error.

/** A bad value of one of the service's options. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  /** Name of the option, as in the URL. */
  readonly option: string;
  /** The value as it came, cut at 80 characters. */
  readonly given: string;
  /** What the option takes, in words. */
  readonly allowed: string;

  constructor(option: string, given: string, allowed: string) {
    const shown =
      given.length > 80 ? `${given.slice(0, 79)}…`.toWellFormed() : given.toWellFormed();
    super(`${option}: "${shown}" is not allowed. Allowed: ${allowed}`);
    this.option = option;
    this.given = shown;
    this.allowed = allowed;
  }
}
