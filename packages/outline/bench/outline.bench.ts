// How long a line takes: never-seen words, known words in never-seen lines, known lines; and what memory does.
// Prints medians of interleaved rounds, as times and as ratios to the time of a known line.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createNodeOutliner } from '../src/node.ts';
import type { Outliner } from '../src/outliner.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const ROUNDS = 15;
const LINES = 2000;
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

async function speeds(): Promise<void> {
  const outliner = createNodeOutliner();
  const next = random(1);
  console.log('µs for a line of three words (ratio to a known line)');
  for (const [name, alphabet] of Object.entries(alphabets)) {
    await outliner.prepare(alphabet);
    const vocabulary = words(3000, alphabet, next);
    const repeated = lines(vocabulary, next);
    const spent: Record<'cold words' | 'warm words' | 'warm line', number[]> = {
      'cold words': [],
      'warm words': [],
      'warm line': [],
    };
    for (const word of vocabulary) outliner.outline(word, { style });
    time(outliner, repeated);
    time(outliner, repeated);
    for (let round = 0; round < ROUNDS; round++) {
      spent['cold words'].push(time(outliner, lines(words(LINES * 3, alphabet, next), next)));
      // A word is kept when it comes for the second time; the cold ones may have pushed some out.
      for (let i = 0; i < 4; i++) time(outliner, lines(vocabulary, next));
      spent['warm words'].push(time(outliner, lines(vocabulary, next)));
      // A line is kept when it comes for the second time.
      time(outliner, repeated);
      time(outliner, repeated);
      spent['warm line'].push(time(outliner, repeated));
    }
    const line = median(spent['warm line']);
    for (const [kind, values] of Object.entries(spent)) {
      console.log(
        `  ${name.padEnd(9)} ${kind.padEnd(11)} ${median(values).toFixed(2).padStart(7)}  ×${(median(values) / line).toFixed(1)}`,
      );
    }
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
