// A mixed load on a service on this machine: every kind of address, over connections that are kept alive, each answer checked.
import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';

/** One request of the mix, and the status that it has to get. */
interface Ask {
  readonly path: string;
  readonly status: number;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came of a load. */
export interface Outcome {
  readonly answers: number;
  /** Answers refused for overload, with `Retry-After`; allowed for PNGs. */
  readonly busy: number;
  /** What was not as it should be; empty when all is well. */
  readonly failures: readonly string[];
  /** Milliseconds of the slowest answer. */
  readonly slowest: number;
}

const languages = ['en', 'ar', 'fr', 'es', 'de', 'ur', 'auto'];
const styles = ['flat', 'flat-square', 'plastic', 'for-the-badge', 'social', 'tatreez'];
const words = [
  'free',
  'حرية',
  'peace',
  'سلام',
  'paix',
  'מים',
  'παιδεία',
  'свобода',
  'स्वतंत्र',
  '自由',
  '🍉',
  'hope',
];
const at = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
const text = (n: number) => encodeURIComponent(`${at(words, n)} ${at(words, n >> 3)} ${n}`);

/** The kinds of requests, in the proportions in which they come. */
const mix: readonly ((n: number) => Ask)[] = [
  () => ({ path: '/default', status: 200 }),
  () => ({ path: '/ceasefire-now.svg', status: 200 }),
  (n) => ({
    path: `/ceasefire-now?lang=${at(languages, n)}&style=${at(styles, n)}`,
    status: 200,
    headers: { 'accept-language': 'ar' },
  }),
  (n) => ({ path: `/badge/${text(n)}-${text(n + 1)}-blue`, status: 200 }),
  (n) => ({ path: `/badge/build-passing_${n}-brightgreen?style=${at(styles, n)}`, status: 200 }),
  (n) => ({ path: `/static/v1?label=${text(n)}&message=x&logo=github`, status: 200 }),
  (n) => ({ path: `/let-aid-in.json?lang=${at(languages, n)}`, status: 200 }),
  (n) => ({ path: `/badge/${text(n)}-9cf.png?scale=${1 + (n % 2)}`, status: 200 }),
  () => ({ path: '/ceasefire-now.png', status: 200 }),
  (n) => ({ path: `/no-such-${n}`, status: 200 }),
  (n) => ({ path: `/no-such-${n}.json`, status: 404 }),
  (n) => ({ path: `/default?style=${text(n)}`, status: 200 }),
  (n) => ({ path: `/nothing/here/${n}`, status: 404, headers: { accept: 'text/html' } }),
  () => ({ path: '/banner.js', status: 200, headers: { 'accept-encoding': 'br' } }),
  () => ({ path: '/', status: 200, headers: { accept: 'text/html' } }),
  () => ({ path: '/messages.json', status: 200 }),
  () => ({ path: '/docs', status: 200 }),
  () => ({ path: '/healthz', status: 200 }),
  () => ({ path: '/ceasefire-now', status: 200, method: 'HEAD' }),
  () => ({ path: '/ceasefire-now', status: 304, headers: { 'if-none-match': '*' } }),
  () => ({ path: '/default', status: 405, method: 'POST' }),
];

/** How the load is bounded. */
export interface Load {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** Ends after so many milliseconds … */
  readonly ms: number;
  /** … or so many requests, whichever comes first. Default 1,000,000. */
  readonly max?: number;
  /** Default 8. */
  readonly connections?: number;
}

/** Puts a load on a service of this machine, and on no other. */
export async function mixedLoad({
  url,
  ms,
  max = 1_000_000,
  connections = 8,
}: Load): Promise<Outcome> {
  const { hostname, port } = new URL(url);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
    throw new Error(`${hostname} is not this machine.`);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const failures: string[] = [];
  const end = performance.now() + ms;
  let n = 0;
  let answers = 0;
  let busy = 0;
  let slowest = 0;

  const ask = ({ path, method = 'GET', headers = {} }: Ask) =>
    new Promise<{ status: number; retry: boolean }>((resolve, reject) => {
      const sent = request(
        { agent, host: hostname, port, path, method, headers, timeout: 10_000 },
        (answer) => {
          answer.on('data', () => {});
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({ status: answer.statusCode!, retry: 'retry-after' in answer.headers }),
          );
        },
      );
      sent.on('timeout', () => sent.destroy(new Error('no answer for ten seconds')));
      sent.on('error', reject);
      sent.end();
    });

  async function client(): Promise<void> {
    while (performance.now() < end && n < max && failures.length < 20) {
      const number = n++;
      const wanted = at(mix, number)(number);
      const started = performance.now();
      try {
        const { status, retry } = await ask(wanted);
        answers++;
        if (status === 503 && retry) busy++;
        else if (status !== wanted.status) failures.push(`${wanted.path}: ${status}`);
      } catch (error) {
        failures.push(`${wanted.path}: ${String(error)}`);
      }
      slowest = Math.max(slowest, performance.now() - started);
    }
  }
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  return { answers, busy, failures, slowest };
}

/** Resident memory of a process in MiB; nothing where the system does not tell in /proc. */
export function residentMiB(pid: number): number | undefined {
  try {
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}
