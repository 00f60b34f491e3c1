// `default` changes under load: with one process and with several, by a change of the file and by SIGHUP; no answer fails.
import { Agent, get } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { startProcess, type ServiceProcess } from '../../apps/edge/bench/service-process.ts';
import { kit } from '../../packages/campaigns/src/testing/own-files.ts';
import { ownFolder, type OwnFolder } from './own-data.ts';

let service: ServiceProcess | undefined;
let folder: OwnFolder | undefined;
afterEach(async () => {
  await service?.stop();
  folder?.remove();
});

const paths = [
  '/default',
  '/default.json',
  '/default.svg?style=for-the-badge',
  '/card/default.svg',
  '/about/default',
  '/messages.json',
  '/come-and-stand',
  '/bring-a-candle?lang=auto',
  '/let-aid-in',
  '/about',
  '/docs',
];

/** What `/default.json` said, each once, in order. */
function watch(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const failures: string[] = [];
  const said: string[] = [];
  let answers = 0;
  const over = new AbortController();
  const one = (path: string) =>
    new Promise<void>((resolve) => {
      get(url + path, { agent, timeout: 10_000 }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          answers++;
          const wrong = answer.headers['solidarity-kit-error'];
          if (answer.statusCode !== 200 || wrong !== undefined)
            failures.push(`${path}: ${answer.statusCode} ${wrong}`);
          if (path === '/default.json') {
            const { message } = JSON.parse(Buffer.concat(chunks).toString()) as { message: string };
            if (said.at(-1) !== message) said.push(message);
          }
          resolve();
        });
      }).on('error', (error) => {
        failures.push(`${path}: ${error.message}`);
        resolve();
      });
    });
  let n = 0;
  const clients = Array.from({ length: 8 }, async () => {
    while (!over.signal.aborted) await one(paths[n++ % paths.length]!);
  });
  return {
    said,
    failures,
    async stop() {
      over.abort();
      await Promise.all(clients);
      agent.destroy();
      return answers;
    },
  };
}

const schedule = (message: string) => kit.replace(/default:[^]*$/, `default: ${message}\n`);

test.each([
  ['one process, the file changes', '1', false],
  ['one process, SIGHUP', '1', true],
  ['two processes, the file changes', '2', false],
  ['two processes, SIGHUP', '2', true],
])('%s', async (_, WORKERS, hangUp) => {
  folder = ownFolder();
  service = await startProcess({ KIT_DATA: folder.path, WORKERS });
  const load = watch(service.url);
  await vi.waitFor(() => expect(load.said).toEqual(['Come and stand']), { timeout: 10_000 });
  for (const [message, words] of [
    ['bring-a-candle', 'Bring a candle'],
    ['let-aid-in', 'Let aid into Gaza'],
    ['come-and-stand', 'Come and stand'],
  ] as const) {
    folder.write('kit.yaml', schedule(message));
    if (hangUp) service.process.kill('SIGHUP');
    await vi.waitFor(() => expect(load.said.at(-1)).toBe(words), { timeout: 15_000 });
    // A process that has not heard yet would still say the old words.
    await vi.waitFor(
      async () => {
        const all = await Promise.all(
          Array.from({ length: 12 }, async () => {
            const answer = await fetch(`${service!.url}/default.json`, {
              headers: { connection: 'close' },
            });
            return ((await answer.json()) as { message: string }).message;
          }),
        );
        expect(new Set(all)).toEqual(new Set([words]));
      },
      { timeout: 15_000 },
    );
  }
  expect(load.failures).toEqual([]);
  // There was load; how much is the machine's affair.
  expect(await load.stop()).toBeGreaterThan(20);
});

test('with several processes a broken file keeps the last good state, also in a process that starts later', async () => {
  folder = ownFolder();
  service = await startProcess({ KIT_DATA: folder.path, WORKERS: '2', LOG_LEVEL: 'error' });
  const ask = async (path: string) => (await fetch(service!.url + path)).json() as Promise<object>;
  folder.write('kit.yaml', 'default: [');
  const problems = () =>
    vi.waitFor(
      async () =>
        expect(await ask('/healthz')).toMatchObject({
          kitData: { problems: [expect.stringMatching(/^kit\.yaml:\d+:\d+: /)] },
        }),
      { timeout: 15_000 },
    );
  await problems();
  expect(await ask('/default.json')).toMatchObject({ message: 'Come and stand' });
  expect(service.output()).toContain('"event":"kit data","problem":"kit.yaml:1:');
  // SIGHUP replaces the processes: the new ones get the last good state from the first process.
  service.process.kill('SIGHUP');
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect(await ask('/default.json')).toMatchObject({ message: 'Come and stand' });
  await problems();
});
