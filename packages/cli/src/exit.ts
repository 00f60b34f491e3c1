// What the command's exit codes mean.

/** Exit codes; the README's table and `--help` are checked against them. */
export const exit = {
  /** Done, or nothing to do. */
  ok: 0,
  /** `--check` found a README that is not as it should be, `verify` a page, or `check` a folder. */
  check: 1,
  /** Something in the command line cannot be used. */
  usage: 2,
  /** A file or an address could not be found, read or written, or the service could not start. */
  file: 3,
} as const;

/** Each code with what it means, for people. */
export const exitMeanings: readonly (readonly [code: number, meaning: string])[] = [
  [exit.ok, 'done, or nothing to do'],
  [
    exit.check,
    '--check found a README that is not as it should be, verify a page, or check a folder',
  ],
  [exit.usage, 'something in the command line cannot be used'],
  [
    exit.file,
    'a file or an address could not be found, read or written, or the service could not start',
  ],
];

/** A problem that ends the command with a code and a sentence that says what to do; never a stack trace. */
export class CommandError extends Error {
  override name = 'CommandError';
  /** The exit code. */
  code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}
