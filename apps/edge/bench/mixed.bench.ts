// Mixed load on two processes, with a rolling restart in the middle: no failed answer, and memory that levels off. `--minutes=2` for the long run.
import { childrenOf } from './children.ts';
import { mixedLoad, residentMiB } from './mixed-load.ts';
import { startProcess } from './service-process.ts';

/** The value of `--name=`, or what holds without it. */
const option = (name: string, fallback: number) =>
  Number(
    process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback,
  );
const ms = option('minutes', 0.25) * 60_000;
const workers = option('workers', 2);
/** Memory is told every ten seconds, or six times in a short run. */
const parts = Math.max(6, Math.round(ms / 10_000));

const service = await startProcess({ WORKERS: String(workers) });
/** Resident memory of each process that answers. */
const memory = () =>
  (workers > 1 ? childrenOf(service.process.pid!) : [service.process.pid!]).map((pid) =>
    Math.round(residentMiB(pid) ?? 0),
  );

console.log(`${workers} processes, at rest: memory ${memory().join(' + ')} MiB`);
try {
  for (let part = 1; part <= parts; part++) {
    const load = mixedLoad({ url: service.url, ms: ms / parts });
    // New processes in the middle of the run; what follows shows whether the new ones level off as well.
    const restart = workers > 1 && part === Math.floor(parts / 2) + 1;
    if (restart) service.process.kill('SIGHUP');
    const { answers, busy, failures, slowest } = await load;
    console.log(
      `after ${((part * ms) / parts / 1000).toFixed(0).padStart(3)} s: memory ${memory().join(' + ')} MiB; ${answers} answers, ${busy} refused as busy, ${failures.length} failed, slowest ${slowest.toFixed(0)} ms${restart ? '; new processes' : ''}`,
    );
    for (const failure of failures) console.log(`  ${failure}`);
    if (failures.length > 0) process.exitCode = 1;
  }
} finally {
  console.log(`stopped with ${await service.stop()}`);
}
