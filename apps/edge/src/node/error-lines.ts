// Lines to standard error that can be lost and never end the service: a full disk, a reader that has gone, or one that does not read.
import { writeSync } from 'node:fs';
import { Socket } from 'node:net';

/** Bytes that may wait for a reader that is slower than the service; what comes on top is lost. */
const BACKLOG = 256 * 1024;

/**
 * A writer of lines to standard error.
 *
 * @param lost is called for each line that could not be written.
 */
export function errorLines(lost: () => void): (line: string) => void {
  const { stderr, stdout } = process;
  // Without a listener, an error of either stream would end the process. Each line's own callback says that it is lost.
  for (const stream of [stderr, stdout])
    if (stream.listenerCount('error') === 0) stream.on('error', () => {});
  // Pipes, sockets and terminals.
  if (stderr instanceof Socket) {
    return (line) => {
      if (stderr.writableLength > BACKLOG) lost();
      else stderr.write(`${line}\n`, (error) => error && lost());
    };
  }
  // Files: written by number each time, since Node's own stream is of no use after its first error, and a disk may have room again.
  return (line) => {
    try {
      writeSync(2, `${line}\n`);
    } catch {
      lost();
    }
  };
}
