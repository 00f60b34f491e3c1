// Bounds V8's young generation. On a large machine it grows to 128 MiB under load although what lives is a few MiB, and is never given back.
import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Size from which the young generation stops growing, in bytes, both of its halves together. It doubles, and may have done so once more before that is seen. */
const ENOUGH = 8 * 1024 * 1024;

/** An operator who sets this knows better. */
const chosen = /--(max|min)-semi-space-size|--semi-space-growth-factor/;

/**
 * Lets the young generation of this process grow to 16 MiB and no further. Its size can be set only before a process starts, but what it is multiplied by each
 * time that it grows is read anew.
 */
export function boundYoungGeneration(): void {
  if (chosen.test([...process.execArgv, process.env['NODE_OPTIONS']].join(' '))) return;
  const observer = new PerformanceObserver(() => {
    if (youngGeneration() < ENOUGH) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    observer.disconnect();
  });
  observer.observe({ entryTypes: ['gc'] });
}

/** Bytes that the young generation takes now. */
export function youngGeneration(): number {
  return getHeapSpaceStatistics().find((one) => one.space_name === 'new_space')?.space_size ?? 0;
}
