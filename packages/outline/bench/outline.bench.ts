// How long a line takes: of new words, of known words, and one that came before; what each cache buys; and what memory does.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createNodeOutliner, nodeRuntime } from '../src/node.ts';
import { createOutliner, type Outliner } from '../src/outliner.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const ROUNDS = 18;
const LINES = 2000;
/** Lines that come again and again: fewer than the hashes that are remembered. */
const REPEATED = 400;
const style = { size: 11, weight: 600 };

/** Numbers that are the same in each run (Lehmer's generator). */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const alphabets = {
  Latin: 'aaabcdeeeefghiiijklmnnooopqrrssttuuvwxyz',
  Arabic: 'اااابتثجحخدذرزسشصضطظعغفقككلللمممننهووييي',
  Cyrillic: 'аааабвгдеееежзийклмноооопррссттууфхцчшщыьэюя',
};

function words(count: number, alphabet: string, next: () => number): string[] {
  const letters = [...alphabet];
  const word = (): string =>
    Array.from(
      { length: 3 + Math.floor(next() * 7) },
      () => letters[Math.floor(next() * letters.length)],
    ).join('');
  return Array.from({ length: count }, word);
}

function lines(known: readonly string[], next: () => number): string[] {
  const pick = (): string => known[Math.floor(next() * known.length)]!;
  // Strings as they come from a request: whole, not put together in memory.
  return Array.from(
    { length: LINES },
    () => JSON.parse(JSON.stringify(`${pick()} ${pick()} ${pick()}`)) as string,
  );
}

/** Microseconds for each line. */
function time(outliner: Outliner, texts: readonly string[]): number {
  let length = 0;
  const start = performance.now();
  for (const text of texts) length += outliner.outline(text, { style }).d.length;
  const spent = performance.now() - start;
  if (length === 0) throw new Error('nothing was drawn');
  return (spent * 1000) / texts.length;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Engines, each without one thing that is remembered. */
const engines = {
  whole: {},
  'no lines': { lines: false },
  'no pairs': { pairs: false },
  'no last style': { lastStyle: false },
} as const;
const kinds = ['new words', 'new lines', 'known lines'] as const;

/** µs a line of each kind, one round. */
function round(
  outliner: Outliner,
  texts: Record<(typeof kinds)[number], readonly string[]>,
): number[] {
  const fresh = time(outliner, texts['new words']);
  const warm = time(outliner, texts['new lines']);
  // A line is kept when it comes for the second time.
  for (let i = 0; i < 2; i++) time(outliner, texts['known lines']);
  return [fresh, warm, time(outliner, texts['known lines'])];
}

async function speeds(): Promise<void> {
  const next = random(1);
  console.log(
    'µs for a line of three words: medians of interleaved rounds (ratio to the whole engine)',
  );
  console.log(`  ${''.padEnd(23)}${kinds.map((kind) => kind.padStart(17)).join('')}`);
  for (const [script, alphabet] of Object.entries(alphabets)) {
    const outliners = Object.values(engines).map((kept) => createOutliner(nodeRuntime(), kept));
    const vocabulary = words(3000, alphabet, next);
    const known = lines(vocabulary, next).slice(0, REPEATED);
    for (const outliner of outliners) {
      await outliner.prepare(alphabet);
      for (let again = 0; again < 2; again++)
        for (const word of vocabulary) outliner.outline(word, { style });
    }
    const spent = outliners.map((): number[][] => []);
    for (let at = 0; at < ROUNDS; at++) {
      const fresh = lines(words(LINES * 3, alphabet, next), next);
      const texts = {
        'new words': fresh,
        'new lines': lines(vocabulary, next),
        'known lines': known,
      };
      // Each round begins with another engine: none is always the one that meets a cold cache.
      for (let i = 0; i < outliners.length; i++) {
        const which = (i + at) % outliners.length;
        const times = round(outliners[which]!, texts);
        // The first rounds are the compiler's.
        if (at >= 3) spent[which]!.push(times);
      }
    }
    Object.keys(engines).forEach((name, i) => {
      const columns = kinds.map((_, kind) => {
        const micros = median(spent[i]!.map((times) => times[kind]!));
        const ratio = median(spent[i]!.map((times, at) => times[kind]! / spent[0]![at]![kind]!));
        return `${micros.toFixed(2).padStart(9)}  ×${ratio.toFixed(2)}`.padStart(17);
      });
      console.log(`  ${script.padEnd(9)} ${name.padEnd(13)}${columns.join('')}`);
    });
  }
}

async function memory(): Promise<void> {
  const outliner = createNodeOutliner();
  await outliner.prepare('a');
  const next = random(7);
  console.log('memory while unique words stream by (heap + external, MB)');
  for (let step = 1; step <= 8; step++) {
    // Each word twice, since only a word that comes again is kept.
    for (const word of words(50_000, alphabets.Latin, next)) {
      outliner.outline(word, { style });
      outliner.outline(`${word} ${word}`, { style });
    }
    collect();
    const { heapUsed, external } = process.memoryUsage();
    console.log(
      `  ${String(step * 50_000).padStart(7)} words  ${((heapUsed + external) / 2 ** 20).toFixed(1)}`,
    );
  }
}

await speeds();
await memory();
