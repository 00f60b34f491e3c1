// The entry as an operator runs it: help, wrong settings, one line when it is ready, several processes that count together.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { startProcess, type ServiceProcess } from '../../apps/edge/bench/service-process.ts';

const entry = fileURLToPath(new URL('../../apps/edge/src/node.ts', import.meta.url));
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [entry, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    // One that does not end fails its test (no exit status) and is not waited for by the others.
    timeout: 45_000,
  });

let service: ServiceProcess | undefined;
afterEach(async () => {
  await service?.stop();
  service = undefined;
});

test('--help lists the settings and ends with 0', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/PORT +port to listen on/);
});

test.each([
  [
    [],
    { PORT: 'eighty' },
    /^PORT: "eighty" cannot be used\. Allowed: a whole number, 0 to 65535\./,
  ],
  [
    [],
    { DEFAULT_MESSAGE: 'no-such' },
    /^DEFAULT_MESSAGE: "no-such" cannot be used\. Allowed: .*ceasefire-now/,
  ],
  [['--port', '80'], {}, /^There is no argument "--port"\./],
] as const)('%j with %j says what is wrong and ends with 2', (args, env, message) => {
  const { status, stderr, stdout } = run(args, env);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(stdout).toBe('');
});

test.each(['1', '2'])('a port that is taken is named, and the end is 1 (%s)', async (WORKERS) => {
  service = await startProcess();
  const { port } = new URL(service.url);
  const { status, stderr } = run([], { HOST: '127.0.0.1', PORT: port, WORKERS });
  expect(stderr).toMatch(/^PORT: \d+ is taken on 127\.0\.0\.1\./);
  expect(status).toBe(1);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'says where it is in one line, and ends with 0 on %s',
  async (signal) => {
    service = await startProcess();
    expect(service.output()).toMatch(/^Solidarity Kit is at http:\/\/localhost:\d+\n$/);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    expect(await service.stop(signal)).toBe(0);
  },
);

test('several processes give the sum of their counters', async () => {
  service = await startProcess({ WORKERS: '2' });
  const asked = Array.from({ length: 40 }, () =>
    // Each over a connection of its own, so that both processes get some.
    fetch(`${service!.url}/ceasefire-now`, { headers: { connection: 'close' } }).then((one) =>
      one.arrayBuffer(),
    ),
  );
  await Promise.all(asked);
  for (let i = 0; i < 4; i++) {
    const metrics = await (
      await fetch(`${service.url}/metrics`, { headers: { connection: 'close' } })
    ).text();
    expect(metrics).toContain('solidarity_kit_answers_total{route="/:message",status="200"} 40\n');
  }
});
