// Badges beside a flood of 64 PNGs at scale 4, or with `--cards` of cards: what one client's wishes cost another, and the memory that it takes. `--seconds=` for each round.
import { badges, cardPath, flood, peakMiB, quantile, type Times } from './flood.ts';
import { residentMiB } from './mixed-load.ts';
import { startProcess } from './service-process.ts';

const CLIENTS = 64;
const ROUNDS = 3;
const seconds = Number(/--seconds=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 6);

const cards = process.argv.includes('--cards');
const what = cards ? 'cards' : 'PNGs at scale 4';

/** Goes on for a while. */
const during = (ms: number) => {
  const end = performance.now() + ms;
  return () => performance.now() < end;
};
const row = (name: string, times: Times) =>
  `| ${name} | ${times.length} | ${quantile(times, 0.5).toFixed(2)} | ${quantile(times, 0.99).toFixed(2)} |`;

const service = await startProcess();
const pid = service.process.pid!;
try {
  await badges(service.url, during(3000));
  await flood(service.url, 2, during(1000));
  // Fonts of every language are read once.
  if (cards) await flood(service.url, 2, during(5000), cardPath);
  const quiet: number[] = [];
  const beside: number[] = [];
  const pngs: number[] = [];
  let busy = 0;
  for (let round = 0; round < ROUNDS; round++) {
    quiet.push(...(await badges(service.url, during(seconds * 1000))));
    const goOn = during(seconds * 1000);
    const [during64, flooded] = await Promise.all([
      badges(service.url, goOn),
      cards ? flood(service.url, CLIENTS, goOn, cardPath) : flood(service.url, CLIENTS, goOn),
    ]);
    beside.push(...during64);
    pngs.push(...flooded.times);
    busy += flooded.busy;
  }
  const ratio = quantile(beside, 0.99) / quantile(quiet, 0.99);
  console.log(`| asked for | answers | median, ms | p99, ms |
| --- | --- | --- | --- |
${row('a badge, quiet', quiet)}
${row(`a badge beside ${CLIENTS} clients that ask for ${what}`, beside)}
${row(`those pictures (${busy} more refused as busy)`, pngs)}

A badge's p99 beside the flood is ${ratio.toFixed(1)} times the quiet one; the goal is at most 5.
Memory: ${peakMiB(pid)?.toFixed(0)} MiB at most, ${residentMiB(pid)?.toFixed(0)} MiB after it.`);
  if (ratio > 5) process.exitCode = 1;
} finally {
  await service.stop();
}
