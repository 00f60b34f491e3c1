// Throughput over HTTP on loopback: a bare Hono answer, badgen and badge-maker behind the same server, and ours; unique and repeated messages.
//
// Each server is a process of its own. Rounds are interleaved and bounded by a count of requests. `--quick` makes them short.
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { kinds, type Kind } from './servers.ts';
import { nodeOptions } from '../scripts/node-options.ts';

const quick = process.argv.includes('--quick');
/** Many short rounds: what else the machine does changes from one second to the next. */
const ROUNDS = quick ? 7 : 41;
/** Requests of one run. */
const REQUESTS = 800;
/** Requests that each server gets first, so that all of them are compiled. */
const WARM_UP = quick ? 4000 : 20_000;
const CONNECTIONS = 8;

interface Server {
  readonly kind: Kind;
  readonly port: number;
  readonly process: ChildProcess;
}

async function startServer(kind: Kind): Promise<Server> {
  const child = fork(fileURLToPath(new URL('./servers.ts', import.meta.url)), [kind], {
    execArgv: kind === 'ours' ? nodeOptions : [],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}`)));
  });
  return { kind, port, process: child };
}

/** What the clients ask for: one address again and again, or texts that were never asked for, of words that were or were not drawn before. */
type Workload = 'repeated' | 'known words' | 'new words';

const words =
  'build passing tests stable release ready docs online license open code free coverage full made with care for all people peace now hope justice water bread home land olive tree school garden sea river light road bridge book music letter friend bird stone field rain morning evening'.split(
    ' ',
  );
let serial = 0;

/** Addresses that were not asked for before. */
function uniquePaths(count: number, workload: Workload): string[] {
  return Array.from({ length: count }, () => {
    const n = serial++;
    if (workload === 'new words') return `/badge/build-passing%20${n + 1}-blue`;
    // Counted in the base of the vocabulary: every four words are another text.
    const text = [1, 2, 3, 4].map(
      (place) => words[Math.floor(n / words.length ** (place - 1)) % words.length],
    );
    return `/badge/build-${text.join('%20')}-blue`;
  });
}

/** One run: answers a second, and microseconds of the server's processor time for each. */
interface Run {
  readonly rate: number;
  readonly cpu: number;
}

/** Processor time that a server has used, in microseconds. */
function cpuOf({ process: child }: Server): Promise<number> {
  return new Promise((resolve) => {
    child.once('message', (message: { cpu: number }) => resolve(message.cpu));
    child.send('cpu?');
  });
}

/** Asks a server `amount` times. Any answer but 200 ends the benchmark. */
async function run(server: Server, workload: Workload, amount = REQUESTS): Promise<Run> {
  const { kind, port } = server;
  const perClient = Math.ceil(amount / CONNECTIONS);
  const before = await cpuOf(server);
  const started = performance.now();
  await new Promise<void>((resolve, reject) => {
    const load = autocannon(
      {
        url: `http://127.0.0.1:${port}/badge/build-passing-blue`,
        connections: CONNECTIONS,
        amount,
        ...(workload !== 'repeated'
          ? {
              setupClient: (client: autocannon.Client) =>
                client.setRequests(uniquePaths(perClient, workload).map((path) => ({ path }))),
            }
          : {}),
      },
      (error: Error | null) => error && reject(error),
    );
    let answers = 0;
    load.on('reqError', reject);
    load.on('response', (_client, status) => {
      if (status !== 200) reject(new Error(`${kind} answered ${status}`));
      // autocannon itself ends at the next full second: the last answer is what counts.
      if (++answers === amount) resolve();
    });
  });
  const spent = performance.now() - started;
  const used = (await cpuOf(server)) - before;
  return { rate: amount / (spent / 1000), cpu: used / amount };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function compare(servers: readonly Server[], workload: Workload): Promise<Map<Kind, Run[]>> {
  const runs = new Map<Kind, Run[]>(kinds.map((kind) => [kind, []]));
  for (const server of servers) await run(server, workload, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    // Turned by one each round, so that none always follows the same other.
    const turned = servers.map((_, at) => servers[(at + round) % servers.length]!);
    for (const server of turned) runs.get(server.kind)!.push(await run(server, workload));
  }
  return runs;
}

function table(title: string, runs: Map<Kind, Run[]>, peer: Kind, budget: string): void {
  console.log(`${title} (${ROUNDS} rounds of ${REQUESTS} requests, ${CONNECTIONS} connections)`);
  const peers = runs.get(peer)!;
  for (const [kind, values] of runs) {
    // Ratios within each round: what else the machine did is much the same for both.
    const rates = median(values.map(({ rate }, round) => rate / peers[round]!.rate));
    const costs = median(values.map(({ cpu }, round) => cpu / peers[round]!.cpu));
    console.log(
      `  ${kind.padEnd(12)}${median(values.map(({ rate }) => rate))
        .toFixed(0)
        .padStart(7)} /s  ${rates.toFixed(2)} × ${peer}   ${median(values.map(({ cpu }) => cpu))
        .toFixed(1)
        .padStart(
          6,
        )} µs of processor each, ${costs.toFixed(2)} × ${peer}${kind === 'ours' ? `   (budget: rate ${budget})` : ''}`,
    );
  }
  console.log('');
}

const servers = await Promise.all(kinds.map(startServer));
try {
  table('Unique messages of known words', await compare(servers, 'known words'), 'badgen', '≥ 1');
  table('Unique messages with a new word', await compare(servers, 'new words'), 'badgen', '≥ 1');
  table('Repeated message', await compare(servers, 'repeated'), 'bare', '≥ 0.9');
} finally {
  for (const server of servers) server.process.disconnect();
}
