// Asks the service for every address of a list of real badges and says which are not drawn as asked: node scripts/real-badges.ts [FILE]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createApp } from '../apps/edge/src/app.ts';
import { nodeRuntime } from '../apps/edge/src/node/runtime.ts';
import { parseSettings } from '../apps/edge/src/settings.ts';

/** Where the list of the project's real badges is, beside a checkout; the repository does not hold it. */
export const realBadges = fileURLToPath(
  new URL('../../shared/data/real-badges.txt', import.meta.url),
);

/** What became of one address. */
export interface Outcome {
  readonly address: string;
  /** The accessible name that was drawn. */
  readonly name: string;
  /** Header `Solidarity-Kit-Error`: an error picture. */
  readonly error: string | null;
  /** Header `Solidarity-Kit-Ignored`: options that were left out. */
  readonly ignored: string | null;
  /** At the second time of asking, when fonts and logos are loaded and nothing of the answer is kept. */
  readonly milliseconds: number;
}

/** Asks for each address, its host replaced. */
export async function outcomes(addresses: readonly string[]): Promise<Outcome[]> {
  const app = createApp(await nodeRuntime(parseSettings({})));
  const got: Outcome[] = [];
  for (const address of addresses) {
    const target = address.replace(/^https?:\/\/[^/]*/, 'http://localhost');
    await app.fetch(new Request(target));
    // A name that no option has makes it an address that the service's memory does not know.
    const again = target.replace(/\?|(?=#)|$/, '?again=1&');
    const start = performance.now();
    const response = await app.fetch(new Request(again));
    const svg = await response.text();
    got.push({
      address,
      name: / aria-label="([^"]*)"/.exec(svg)?.[1] ?? '',
      error: response.headers.get('solidarity-kit-error'),
      ignored: response.headers.get('solidarity-kit-ignored'),
      milliseconds: performance.now() - start,
    });
  }
  return got;
}

/** The addresses of a list, one a line. */
export function addressesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}

function print(title: string, rows: readonly string[]): void {
  console.log(`\n${title}: ${rows.length}`);
  for (const row of rows) console.log(`  ${row}`);
}

if (import.meta.main) {
  const file = process.argv[2] ?? realBadges;
  if (!existsSync(file)) {
    console.error(`No list at ${file}. Name a file with one address a line.`);
    process.exit(2);
  }
  const got = await outcomes(addressesOf(file));
  const failed = got.filter(({ error }) => error !== null);
  const partly = got.filter(({ error, ignored }) => error === null && ignored !== null);
  const slow = got.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  print(
    'Error pictures',
    failed.map(({ address, error }) => `${error} ${address}`),
  );
  print(
    'Drawn without an option',
    partly.map(({ address, ignored }) => `${ignored} ${address}`),
  );
  print(
    'Slowest',
    slow.map(({ address, milliseconds }) => `${milliseconds.toFixed(1)} ms ${address}`),
  );
  const share = ((1 - failed.length / got.length) * 100).toFixed(2);
  console.log(`\n${got.length} addresses, ${share} % drawn with their words.`);
  // Threads that draw PNGs would wait for more.
  process.exit();
}
