// Throughput over HTTP on loopback: a bare Hono answer, badgen and badge-maker behind the same server, and ours; unique and repeated messages.
//
// Each server is a process of its own. Rounds are interleaved and bounded by a count of requests. `--quick` makes them short.
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { kinds, type Kind } from './servers.ts';

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 3 : 7;
/** Requests of one run. */
const REQUESTS = quick ? 3000 : 20_000;
const CONNECTIONS = 8;

interface Server {
  readonly kind: Kind;
  readonly port: number;
  readonly process: ChildProcess;
}

async function startServer(kind: Kind): Promise<Server> {
  const child = fork(fileURLToPath(new URL('./servers.ts', import.meta.url)), [kind]);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}`)));
  });
  return { kind, port, process: child };
}

/** What is asked for: one address again and again, or texts that nobody has asked for before, of words that were or were not drawn before. */
type Asked = 'repeated' | 'known words' | 'new words';

const words =
  'build passing tests stable release ready docs online license open code free coverage full made with care for all people peace now hope justice water bread home land olive tree school garden sea river light road bridge book music letter friend bird stone field rain morning evening'.split(
    ' ',
  );
let serial = 0;

/** Addresses that nobody has asked for before. */
function uniquePaths(count: number, asked: Asked): string[] {
  return Array.from({ length: count }, () => {
    const n = serial++;
    if (asked === 'new words') return `/badge/build-passing%20${n + 1}-blue`;
    // Counted in the base of the vocabulary: every four words are another text.
    const text = [1, 2, 3, 4].map(
      (place) => words[Math.floor(n / words.length ** (place - 1)) % words.length],
    );
    return `/badge/build-${text.join('%20')}-blue`;
  });
}

/** Requests a second. Any answer but 200 ends the benchmark. */
async function run({ kind, port }: Server, asked: Asked): Promise<number> {
  const perClient = Math.ceil(REQUESTS / CONNECTIONS);
  const started = performance.now();
  let last = started;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const load = autocannon(
      {
        url: `http://127.0.0.1:${port}/badge/build-passing-blue`,
        connections: CONNECTIONS,
        amount: REQUESTS,
        ...(asked !== 'repeated'
          ? {
              setupClient: (client: autocannon.Client) =>
                client.setRequests(uniquePaths(perClient, asked).map((path) => ({ path }))),
            }
          : {}),
      },
      (error: Error | null, done) => (error ? reject(error) : resolve(done)),
    );
    // autocannon itself ends at the next full second: the last answer is what counts.
    load.on('response', () => (last = performance.now()));
  });
  if (result.non2xx || result.errors || result['2xx'] !== REQUESTS) {
    throw new Error(`${kind}: ${result.errors} errors, ${result.non2xx} answers other than 2xx`);
  }
  return REQUESTS / ((last - started) / 1000);
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function compare(servers: readonly Server[], asked: Asked): Promise<Map<Kind, number[]>> {
  const rates = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
  for (let round = -1; round < ROUNDS; round++) {
    // Turned by one each round, so that none always follows the same other. The first round warms up.
    const turned = servers.map((_, at) => servers[(at + round + 1) % servers.length]!);
    for (const server of turned) {
      const rate = await run(server, asked);
      if (round >= 0) rates.get(server.kind)!.push(rate);
    }
  }
  return rates;
}

function table(title: string, rates: Map<Kind, number[]>, peer: Kind, budget: string): void {
  const base = median(rates.get(peer)!);
  console.log(`${title} (${ROUNDS} rounds of ${REQUESTS} requests, ${CONNECTIONS} connections)`);
  for (const [kind, values] of rates) {
    const rate = median(values);
    console.log(
      `  ${kind.padEnd(12)}${rate.toFixed(0).padStart(8)} /s  ${(rate / base).toFixed(2)} × ${peer}`,
    );
  }
  // The ratio within each round: what else the machine did is the same for both.
  const ours = rates.get('ours')!.map((rate, round) => rate / rates.get(peer)![round]!);
  console.log(`  ours, round by round: ${median(ours).toFixed(2)} × ${peer} (budget ${budget})\n`);
}

const servers = await Promise.all(kinds.map(startServer));
try {
  table('Unique messages of known words', await compare(servers, 'known words'), 'badgen', '≥ 1');
  table('Unique messages with a new word', await compare(servers, 'new words'), 'badgen', '≥ 1');
  table('Repeated message', await compare(servers, 'repeated'), 'bare', '≥ 0.9');
} finally {
  for (const server of servers) server.process.disconnect();
}
