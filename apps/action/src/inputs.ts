// What the workflow asks for, read from the environment and checked.

/** What is done with pictures that changed. */
export type Mode = 'commit' | 'pull-request' | 'check';

const modes: readonly string[] = ['commit', 'pull-request', 'check'];

/** The inputs of action.yml. */
export interface Inputs {
  readonly config: string;
  readonly mode: Mode;
  /** Branch of a pull request. */
  readonly branch: string;
  /** Message of the commit. */
  readonly message: string;
  readonly token: string | undefined;
}

/** Says what is wrong with an input. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** @param env a runner names an input `INPUT_<NAME>` */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const input = (name: string, otherwise: string) =>
    env[`INPUT_${name.toUpperCase()}`]?.trim() || otherwise;
  const mode = input('mode', 'commit');
  if (!modes.includes(mode))
    throw new InputError(`mode: "${mode}" is not possible. Allowed: ${modes.join(', ')}.`);
  const branch = input('branch', 'solidarity-kit/pictures');
  // What git itself refuses, and what would be read as an option.
  if (!/^[\w][\w./-]*$/.test(branch) || /\.\.|\/\/|\.lock$|[./]$/.test(branch))
    throw new InputError(`branch: "${branch}" is not possible. Allowed: letters, digits, - _ . /`);
  return {
    config: input('config', '.github/solidarity.yml'),
    mode: mode as Mode,
    branch,
    message: input('message', 'chore: pictures of Solidarity Kit'),
    token: input('token', '') || undefined,
  };
}
