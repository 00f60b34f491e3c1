// A progress bar on one line, for a person who waits; nothing at all where nobody looks.
import type { Output } from './io.ts';
import { cut } from './width.ts';

/** Shows how far a job is. */
export interface Progress {
  /** One more is done; its name is shown until the next. */
  step(name: string): void;
  /** Takes the bar off the screen. */
  end(): void;
}

const barWidth = 20;

/**
 * A progress bar.
 *
 * @param output where it is drawn, if a person looks at it
 * @param total how many steps there will be
 */
export function progress(output: Output, total: number): Progress {
  if (!output.isTerminal) return { step: () => {}, end: () => {} };
  let done = 0;
  return {
    step(name) {
      done += 1;
      const full = Math.round((barWidth * done) / Math.max(1, total));
      const bar = '█'.repeat(full) + '░'.repeat(barWidth - full);
      output.write(`\r\u001b[2K${cut(`${bar} ${done}/${total} ${name}`, output.columns - 1)}`);
    },
    end: () => output.write('\r\u001b[2K'),
  };
}
