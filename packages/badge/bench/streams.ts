// The lines that the benchmark draws: words of made-up letters, so that there are as many as it takes, the same in each run.

/** A badge's words. */
export interface Line {
  readonly label: string;
  readonly message: string;
}

/** Scripts that are measured. */
export const scripts = ['Latin', 'Arabic'] as const;

/** Kinds of stream: the same few badges again; new sentences of known words; words never seen before. */
export const streams = ['repeated', 'vocabulary', 'never seen'] as const;

const alphabets = {
  Latin: [...'aaabcdeeeefghiiijklmnnooopqrrssttuuvwxyz'],
  Arabic: [...'اااابتثجحخدذرزسشصضطظعغفقككلللمممننهووييي'],
} as const;

/** Words in the vocabulary: more than a person uses. */
const vocabularySize = 5000;

/** Numbers from 0 to 1 that are the same in each run (Lehmer's generator). */
export function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function word(script: (typeof scripts)[number], next: () => number): string {
  const letters = alphabets[script];
  const length = 2 + Math.floor(next() * 8);
  return Array.from({ length }, () => letters[Math.floor(next() * letters.length)]).join('');
}

const vocabularies = new Map<string, readonly string[]>();

/** The words of the vocabulary. */
export function vocabularyOf(script: (typeof scripts)[number]): readonly string[] {
  let words = vocabularies.get(script);
  if (!words) {
    const next = random(11);
    words = Array.from({ length: vocabularySize }, () => word(script, next));
    vocabularies.set(script, words);
  }
  return words;
}

/** A word's place, by Zipf's law: in what people write, the word of rank n comes a share of 1/n as often as the first. */
function rank(count: number, next: () => number): number {
  return Math.floor(Math.exp(next() * Math.log(count + 1))) - 1;
}

/** Lines of a stream: a label of one or two words, a message of two to four. */
export function sentences(
  script: (typeof scripts)[number],
  stream: (typeof streams)[number],
  count: number,
  next: () => number,
): Line[] {
  const words = vocabularyOf(script);
  const pick = (): string =>
    stream === 'never seen' ? word(script, next) : words[rank(words.length, next)]!;
  const phrase = (least: number, most: number): string =>
    Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, pick).join(' ');
  const line = (): Line => ({ label: phrase(1, 2), message: phrase(2, 4) });
  const few = stream === 'repeated' ? Array.from({ length: 20 }, line) : [];
  const lines = Array.from({ length: count }, (_, i) => few[i % few.length] ?? line());
  // Strings as they come out of a request: each whole in memory, none known to the engine yet.
  return JSON.parse(JSON.stringify(lines)) as Line[];
}
