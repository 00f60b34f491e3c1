// Badges beside their peers: badge-maker, badgen and ours in one process, in interleaved rounds. Times, bytes, and ratios.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { makeBadge } from 'badge-maker';
import { badgen } from 'badgen';
import { createBadges, encode, parseBadge, svgOf } from '../src/index.ts';
import { random, scripts, sentences, streams, vocabularyOf, type Line } from './streams.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 15);
const perRound = 2000;
/** Of a round's badges, badge-maker draws one in so many: it takes as long as the others then. */
const oneIn = 10;

const badges = createBadges(createNodeOutliner());
const encoder = new TextEncoder();
/** A badge of ours; all that it needs is loaded. */
const drawn = ({ label, message }: Line) =>
  badges.renderSync(parseBadge({ label, message, color: 'red' }))!;

/** Ways from a line to a badge: to a string, and to the bytes that a server sends. */
const renderers = {
  string: {
    'badge-maker': ({ label, message }: Line) => makeBadge({ label, message, color: 'red' }),
    badgen: ({ label, message }: Line) => badgen({ label, status: message, color: 'red' }),
    ours: (line: Line) => svgOf(drawn(line)),
  },
  bytes: {
    'badge-maker': (line: Line) => encoder.encode(renderers.string['badge-maker'](line)),
    badgen: (line: Line) => encoder.encode(renderers.string.badgen(line)),
    ours: (line: Line) => encode(drawn(line)),
  },
} as const;
type Form = keyof typeof renderers;
const names = ['badge-maker', 'badgen', 'ours'] as const;
type Name = (typeof names)[number];

/** Microseconds for each line. */
function time(form: Form, name: Name, lines: readonly Line[]): number {
  const render = renderers[form][name];
  let length = 0;
  const start = performance.now();
  for (const line of lines) ({ length } = render(line));
  const spent = performance.now() - start;
  if (length < 100) throw new Error(`${name} drew nothing`);
  return (spent * 1000) / lines.length;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Times all on a stream, a round each in turn, so that what slows the machine slows all; ratios are of rounds, then their median. */
function measure(
  form: Form,
  next: () => Line[],
): Record<Name | 'badgenRatio' | 'makerRatio', number> {
  const seen: Record<Name, number[]> = { 'badge-maker': [], badgen: [], ours: [] };
  for (let round = -3; round < rounds; round++) {
    const lines = next();
    const fewer = lines.filter((_, i) => i % oneIn === 0);
    // Each round begins with another one: none is always the one that meets a cold cache.
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round + names.length) % names.length]!;
      const spent = time(form, name, name === 'badge-maker' ? fewer : lines);
      // The first rounds are the compiler's.
      if (round >= 0) seen[name].push(spent);
    }
  }
  const ratio = (to: Name): number => median(seen.ours.map((spent, i) => spent / seen[to][i]!));
  return {
    'badge-maker': median(seen['badge-maker']),
    badgen: median(seen.badgen),
    ours: median(seen.ours),
    badgenRatio: ratio('badgen'),
    makerRatio: ratio('badge-maker'),
  };
}

const column = (value: number, digits: number): string => value.toFixed(digits).padStart(11);

console.log(
  `µs a badge, and ratios: medians of ${rounds} interleaved rounds of ${perRound} badges\n`,
);
console.log(
  'form    script  stream      badge-maker     badgen       ours ours/badgen ours/badge-maker',
);
for (const form of ['string', 'bytes'] as const)
  for (const script of scripts) {
    const next = random(7);
    const vocabulary = vocabularyOf(script);
    await badges.draw({ message: vocabulary.slice(0, 50).join(' ') });
    // Every word has been drawn before, and more than once: only then is it sure to be kept.
    for (let again = 0; again < 3; again++)
      for (const [i, word] of vocabulary.entries())
        renderers.string.ours({ label: `${again} ${i}`, message: word });
    for (const stream of streams) {
      const got = measure(form, () => sentences(script, stream, perRound, next));
      const times = names.map((name) => column(got[name], 1)).join('');
      const ratios = column(got.badgenRatio, 2) + column(got.makerRatio, 3);
      console.log(`${form.padEnd(7)} ${script.padEnd(7)} ${stream.padEnd(10)} ${times} ${ratios}`);
    }
  }

console.log(
  '\nbytes of one badge                              renderer         raw    gzip  brotli',
);
for (const line of [
  { label: 'Tech for Palestine', message: 'Ceasefire Now' },
  { label: 'فلسطين', message: 'أوقفوا إطلاق النار الآن' },
])
  for (const name of names) {
    const svg = renderers.bytes[name](line);
    const sizes = [svg.length, gzipSync(svg, { level: 9 }).length, brotliCompressSync(svg).length];
    const text = `${line.label} | ${line.message}`.padEnd(47);
    console.log(`${text} ${name.padEnd(12)}${sizes.map((size) => `${size}`.padStart(8)).join('')}`);
  }
