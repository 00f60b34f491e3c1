// What must not end the service or cut others off: a log that cannot be written, processes that die, signals, many who look at the counters.
import { openSync, closeSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { childrenOf } from '../../apps/edge/bench/children.ts';
import { mixedLoad } from '../../apps/edge/bench/mixed-load.ts';
import { startProcess, type ServiceProcess } from '../../apps/edge/bench/service-process.ts';

let service: ServiceProcess | undefined;
afterEach(async () => {
  await service?.stop();
  service = undefined;
});

/** The value of a counter without labels, over a connection of its own. */
async function counter(name: string): Promise<number> {
  const answer = await fetch(`${service!.url}/metrics`, { headers: { connection: 'close' } });
  const line = new RegExp(`^solidarity_kit_${name}_total (\\d+)$`, 'm').exec(await answer.text());
  return Number(line?.[1]);
}

const status = async (path: string) =>
  (await fetch(service!.url + path, { headers: { connection: 'close' } })).status;

test.each(['1', '2'])(
  'a full disk under the log: %s processes go on and count what is lost',
  async (WORKERS) => {
    const full = openSync('/dev/full', 'w');
    service = await startProcess({ ACCESS_LOG: 'on', WORKERS }, [], { stderr: full });
    closeSync(full);
    for (let n = 0; n < 5; n++) expect(await status('/ceasefire-now')).toBe(200);
    expect(await counter('log_lines_lost')).toBeGreaterThanOrEqual(5);
    expect(await service.stop()).toBe(0);
  },
);

test.each(['1', '2'])(
  'nobody who reads the log any more: %s processes go on and count what is lost',
  async (WORKERS) => {
    service = await startProcess({ ACCESS_LOG: 'on', WORKERS });
    service.process.stderr!.destroy();
    for (let n = 0; n < 5; n++) expect(await status('/ceasefire-now')).toBe(200);
    expect(await counter('log_lines_lost')).toBeGreaterThanOrEqual(4);
    expect(await service.stop()).toBe(0);
  },
);

test('a reader of the log that has stopped reading holds nothing up, and nothing piles up', async () => {
  service = await startProcess({ ACCESS_LOG: 'on' });
  service.process.stderr!.pause();
  const { failures, answers } = await mixedLoad({ url: service.url, ms: 30_000, max: 8000 });
  expect(failures).toEqual([]);
  expect(answers).toBe(8000);
  expect(await counter('log_lines_lost')).toBeGreaterThan(0);
  service.process.stderr!.resume();
});

test('processes that die again and again are started again, and the healthy one answers meanwhile', async () => {
  service = await startProcess({ WORKERS: '2', LOG_LEVEL: 'error' });
  const pid = service.process.pid!;
  const healthy = childrenOf(pid)[0]!;
  const other = () => childrenOf(pid).find((one) => one !== healthy);
  for (let n = 0; n < 5; n++) {
    await expect.poll(other, { timeout: 20_000 }).toBeDefined();
    const dying = other()!;
    process.kill(dying, 'SIGKILL');
    await expect.poll(other, { timeout: 20_000 }).not.toBe(dying);
    expect(await status('/healthz')).toBe(200);
  }
  await expect.poll(() => childrenOf(pid).length, { timeout: 20_000 }).toBe(2);
  expect(childrenOf(pid)).toContain(healthy);
  expect(await counter('processes_lost')).toBe(5);
  expect(service.output()).toContain('"event":"process ended"');
}, 120_000);

test('SIGHUP to one process alone cuts nobody off', async () => {
  service = await startProcess();
  const asked = Array.from({ length: 16 }, (_, n) =>
    fetch(`${service!.url}/badge/hang_up_${n}-red.png?scale=4`).then(async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    }),
  );
  expect(await status('/healthz')).toBe(200);
  service.process.kill('SIGHUP');
  expect(await Promise.all(asked)).toEqual(asked.map(() => 200));
  expect(await status('/healthz')).toBe(200);
});

test('forty who look at the counters at once get the same sum, and nothing warns', async () => {
  service = await startProcess({ WORKERS: '2' });
  const asked = Array.from({ length: 40 }, () => counter('log_lines_lost'));
  expect(await Promise.all(asked)).toEqual(asked.map(() => 0));
  expect(service.output()).not.toContain('Warning');
});
