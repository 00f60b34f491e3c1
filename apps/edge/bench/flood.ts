// A flood of large PNGs, and badges beside it: how long each waits, and how much memory the service takes at most.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

/** Waiting times in ms, in the order in which the answers came. */
export type Times = readonly number[];

/** The value below which a share of the times lies; 0 where there are none. */
export function quantile(times: Times, share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

let serial = 0;

/** A badge that nobody has asked for before. */
const badgePath = () => `/badge/build-passing_${++serial}-blue`;

/** A PNG at the largest scale, of a text of some 120 letters in three scripts: about half a million pixels. */
const pngPath = () =>
  `/badge/${encodeURIComponent(`flood ${++serial} ${'حرية وعدالة '.repeat(4)}${'freedom and justice '.repeat(2)}${'सबके लिए '.repeat(3)}`)}-red.png?scale=4`;

const designs = ['flag', 'keffiyeh', 'key', 'olive', 'tatreez', 'typographic', 'watermelon'];
const languages = ['en', 'ar', 'ur', 'he', 'hi', 'zh-Hans', 'th', 'am', 'fr', 'ru'];

/** A card that nobody has asked for before: every other one of a visitor's own words, the others of messages. */
export const cardPath = () => {
  const design = designs[++serial % designs.length];
  const lang = languages[serial % languages.length];
  const own = `&headline=${encodeURIComponent(`Words of my own ${serial} حرية`)}`;
  return `/card/ceasefire-now.png?design=${design}&lang=${lang}${serial % 2 ? own : `&subline=${serial}`}`;
};

/** One client that asks again as soon as it has its answer. */
function client(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(url);
  return {
    ask: (path: string) =>
      new Promise<number>((resolve, reject) => {
        const sent = request({ agent, host: hostname, port, path }, (answer) => {
          answer.resume();
          answer.on('error', reject);
          answer.on('end', () => resolve(answer.statusCode!));
        });
        sent.on('error', reject);
        sent.end();
      }),
    close: () => agent.destroy(),
  };
}

/** Badges, one after the other, until it is told to stop. */
export async function badges(url: string, goOn: () => boolean): Promise<Times> {
  const { ask, close } = client(url);
  const times: number[] = [];
  while (goOn()) {
    const since = performance.now();
    const status = await ask(badgePath());
    times.push(performance.now() - since);
    if (status !== 200) throw new Error(`a badge was answered with ${status}`);
  }
  close();
  return times;
}

/** PNGs for many clients until it is told to stop. @param path gives the next address @returns the times of those that were drawn, and how many were refused as busy */
export async function flood(
  url: string,
  clients: number,
  goOn: () => boolean,
  path = pngPath,
): Promise<{ readonly times: Times; readonly busy: number }> {
  const times: number[] = [];
  let busy = 0;
  const one = async () => {
    const { ask, close } = client(url);
    while (goOn()) {
      const since = performance.now();
      const status = await ask(path());
      if (status === 503) {
        busy++;
        // As it is told to, only sooner.
        await new Promise((resolve) => setTimeout(resolve, 200));
      } else if (status === 200) times.push(performance.now() - since);
      else throw new Error(`a PNG was answered with ${status}`);
    }
    close();
  };
  await Promise.all(Array.from({ length: clients }, one));
  return { times, busy };
}

/** Most memory that a process ever had, in MiB; nothing where the system does not tell in /proc. */
export function peakMiB(pid: number): number | undefined {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}
