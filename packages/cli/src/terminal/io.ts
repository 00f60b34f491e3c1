// Where the command reads from and writes to, so that a test can be the terminal.

/** One of the two streams that the command writes to. */
export interface Output {
  write(text: string): void;
  /** Whether a person looks at it: colours and a progress bar make sense. */
  isTerminal: boolean;
  /** Width in columns; 80 where nothing says. */
  columns: number;
}

/** The command's surroundings. */
export interface Io {
  out: Output;
  err: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** The folder in which relative paths begin. */
  cwd: string;
}

const output = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => void stream.write(text),
  isTerminal: stream.isTTY === true,
  get columns() {
    return stream.columns || 80;
  },
});

/** The process's own. */
export const processIo = (): Io => ({
  out: output(process.stdout),
  err: output(process.stderr),
  env: process.env,
  cwd: process.cwd(),
});
