// Badges beside their peers: badge-maker, badgen and ours in one process, in interleaved rounds. Times, bytes, and ratios.
import { makeBadge } from 'badge-maker';
import { badgen } from 'badgen';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { createBadges, parseBadge } from '../src/index.ts';
import { random, scripts, sentences, streams, type Line } from './streams.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 15);
/** Badges in a round; fewer for never-seen words, each of which is drawn once and never again. */
const perRound = 1000;

const badges = createBadges(createNodeOutliner());
const encoder = new TextEncoder();
const buffer = new Uint8Array(1 << 20);

/** A renderer: from a line to an SVG. */
const renderers = {
  'badge-maker': ({ label, message }: Line) => makeBadge({ label, message, color: 'red' }),
  badgen: ({ label, message }: Line) => badgen({ label, status: message, color: 'red' }),
  ours: ({ label, message }: Line) => badges.render(parseBadge({ label, message, color: 'red' })),
} as const;
type Name = keyof typeof renderers;
const names = Object.keys(renderers) as Name[];

/** Microseconds for each line, from options to the bytes that a server would send. */
function time(name: Name, lines: readonly Line[]): number {
  const render = renderers[name];
  let bytes = 0;
  const start = performance.now();
  for (const line of lines) bytes += encoder.encodeInto(render(line), buffer).written;
  const spent = performance.now() - start;
  if (bytes < lines.length * 100) throw new Error(`${name} drew nothing`);
  return (spent * 1000) / lines.length;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const fixed = (value: number, digits: number): string => value.toFixed(digits).padStart(9);

/** Times each renderer on a stream, a round each in turn, so that what slows the machine slows all. */
function measure(next: () => Line[]): Record<Name, number> {
  const times: Record<Name, number[]> = { 'badge-maker': [], badgen: [], ours: [] };
  const ratios: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const lines = next();
    // Each round begins with another one: none is always the one that meets a cold cache.
    const order = names.map((_, i) => names[(i + round + 3) % 3]!);
    const spent = Object.fromEntries(order.map((name) => [name, time(name, lines)]));
    if (round < 0) continue; // the compiler's rounds
    for (const name of names) times[name].push(spent[name]!);
    ratios.push(spent['ours']! / spent['badgen']!);
  }
  return {
    'badge-maker': median(times['badge-maker']),
    badgen: median(times.badgen),
    ours: median(times.ours),
  };
}

console.log(`µs a badge (median of ${rounds} interleaved rounds of ${perRound}), to UTF-8 bytes`);
console.log(
  'script  stream                 badge-maker    badgen      ours  ours/badgen  ours/badge-maker',
);
for (const script of scripts) {
  const next = random(7);
  const warm = sentences(script, 'vocabulary', 20_000, next);
  for (const line of warm.slice(0, 5)) await badges.draw({ ...line });
  for (const stream of streams) {
    if (stream === 'vocabulary') for (const line of warm) renderers.ours(line);
    const got = measure(() => sentences(script, stream, perRound, next));
    const ratio = [got.ours / got.badgen, got.ours / got['badge-maker']] as const;
    console.log(
      `${script.padEnd(7)} ${stream.padEnd(22)} ${names.map((name) => fixed(got[name], 2)).join(' ')} ${fixed(ratio[0], 2)}    ${fixed(ratio[1], 3)}`,
    );
  }
}

console.log('\nbytes of one badge');
console.log('label | message                                 renderer         raw    gzip  brotli');
for (const line of [
  { label: 'Tech for Palestine', message: 'Ceasefire Now' },
  { label: 'فلسطين', message: 'أوقفوا إطلاق النار الآن' },
])
  for (const name of names) {
    const svg = Buffer.from(renderers[name](line));
    const sizes = [svg.length, gzipSync(svg, { level: 9 }).length, brotliCompressSync(svg).length];
    console.log(
      `${`${line.label} | ${line.message}`.padEnd(47)} ${name.padEnd(12)} ${sizes.map((size) => String(size).padStart(7)).join(' ')}`,
    );
  }
