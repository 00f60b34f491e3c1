// Mixed load on two processes, with a rolling restart in the middle: no failed answer, and memory that levels off. `--minutes=2` for the long run.
import { childrenOf } from './children.ts';
import { mixedLoad, residentMiB } from './mixed-load.ts';
import { startProcess } from './service-process.ts';

const minutes = Number(
  process.argv.find((one) => one.startsWith('--minutes='))?.split('=')[1] ?? 0.25,
);
const PARTS = 6;
const service = await startProcess({ WORKERS: '2' });
const memory = () =>
  childrenOf(service.process.pid!).reduce((sum, pid) => sum + (residentMiB(pid) ?? 0), 0);

try {
  for (let part = 1; part <= PARTS; part++) {
    const load = mixedLoad({ url: service.url, ms: (minutes * 60_000) / PARTS });
    // New processes in the middle of the run; what follows shows whether the new ones level off as well.
    if (part === PARTS / 2) service.process.kill('SIGHUP');
    const { answers, busy, failures, slowest } = await load;
    console.log(
      `part ${part} of ${PARTS}: ${answers} answers, ${busy} refused as busy, ${failures.length} failed, slowest ${slowest.toFixed(0)} ms, memory ${memory().toFixed(0)} MiB in 2 processes`,
    );
    for (const failure of failures) console.log(`  ${failure}`);
    if (failures.length > 0) process.exitCode = 1;
  }
} finally {
  console.log(`stopped with ${await service.stop()}`);
}
