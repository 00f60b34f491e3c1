// Seconds of mixed load: no failed answer, memory that stays within its bounds, and a rolling restart that nobody notices. The long run is in the benchmarks.
import { afterEach, expect, test } from 'vitest';
import { childrenOf } from '../../apps/edge/bench/children.ts';
import { badges, flood, peakMiB } from '../../apps/edge/bench/flood.ts';
import { mixedLoad, residentMiB } from '../../apps/edge/bench/mixed-load.ts';
import { startProcess, type ServiceProcess } from '../../apps/edge/bench/service-process.ts';

let service: ServiceProcess | undefined;
afterEach(async () => {
  await service?.stop();
  service = undefined;
});

test('a rolling restart under load loses no answer', async () => {
  service = await startProcess({ WORKERS: '2' });
  const pid = service.process.pid!;
  const before = childrenOf(pid);
  const load = mixedLoad({ url: service.url, ms: 8000 });
  service.process.kill('SIGHUP');
  const { answers, failures } = await load;
  expect(failures).toEqual([]);
  expect(answers).toBeGreaterThan(500);
  // Both old processes go, each as soon as its replacement answers.
  await expect
    .poll(() => childrenOf(pid).filter((one) => before.includes(one)), { timeout: 20_000 })
    .toEqual([]);
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  expect(await service.stop('SIGINT')).toBe(0);
});

test('memory stays within its bounds under a flood of badges that come once', async () => {
  service = await startProcess();
  const pid = service.process.pid!;
  await mixedLoad({ url: service.url, ms: 2000 });
  const warm = residentMiB(pid);
  const { failures } = await mixedLoad({ url: service.url, ms: 8000, connections: 16 });
  expect(failures).toEqual([]);
  // The caches may take 80 MiB in all, and the heap some room to breathe.
  expect((residentMiB(pid) ?? 0) - (warm ?? 0)).toBeLessThan(200);
});

test('a flood of 64 PNGs at the largest scale stays below 512 MB, and badges are answered meanwhile', async () => {
  service = await startProcess();
  const end = performance.now() + 8000;
  const goOn = () => performance.now() < end;
  const [beside, flooded] = await Promise.all([
    badges(service.url, goOn),
    flood(service.url, 64, goOn),
  ]);
  expect(flooded.times.length).toBeGreaterThan(10);
  // Many badges for each PNG, on any machine: the one that draws them is below the one that answers.
  expect(beside.length).toBeGreaterThan(2 * flooded.times.length);
  expect(peakMiB(service.process.pid!) ?? 0).toBeLessThan(400);
});

test('an answer in flight is finished when the service is told to stop', async () => {
  service = await startProcess();
  const answers = Array.from({ length: 20 }, (_, n) =>
    fetch(`${service!.url}/badge/in_flight_${n}-red.png?scale=4`).then(async (answer) => [
      answer.status,
      (await answer.arrayBuffer()).byteLength > 500,
    ]),
  );
  // Accepted, and not yet answered.
  await fetch(`${service.url}/healthz`);
  const ended = service.stop('SIGTERM');
  expect(await Promise.all(answers)).toEqual(answers.map(() => [200, true]));
  expect(await ended).toBe(0);
  await expect(fetch(`${service.url}/healthz`)).rejects.toThrow();
});
