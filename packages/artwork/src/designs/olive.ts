// olive: a branch that bends over the picture, with leaves and ripe olives.
import type { Design, Frame } from '../design.ts';
import type { Box } from '../layout/box.ts';
import { artBeside } from '../layout/arrange.ts';
import { darkColors, lightColors } from '../draw/colors.ts';
import { band, marksAround } from '../draw/ring.ts';
import { at, circle, line, mirrored, n, path, rect } from '../draw/svg.ts';

type Point = readonly [x: number, y: number];

/** A leaf from its stalk at 0, 0 to the right: the upper half lies in the light. */
function leaf(length: number, width: number, bright: string, deep: string): string {
  const curve = (side: number) =>
    `M0 0C${n(length * 0.22)} ${n(side * width)} ${n(length * 0.7)} ${n(side * width * 0.95)} ${n(length)} 0z`;
  return path(curve(-1), bright) + path(curve(1), deep);
}

/** A point of a cubic curve and its direction in degrees. */
function along([a, b, c, d]: readonly [Point, Point, Point, Point], t: number) {
  const u = 1 - t;
  const mix = (i: 0 | 1) =>
    u ** 3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t ** 3 * d[i];
  const slope = (i: 0 | 1) =>
    u * u * (b[i] - a[i]) + 2 * u * t * (c[i] - b[i]) + t * t * (d[i] - c[i]);
  return { x: mix(0), y: mix(1), turn: (Math.atan2(slope(1), slope(0)) * 180) / Math.PI };
}

/** A branch along a curve; leaves in pairs, smaller towards its tip, and olives below. */
function branch(curve: readonly [Point, Point, Point, Point], size: number, pairs: number): string {
  const [a, b, c, d] = curve;
  const p = ([x, y]: Point) => `${n(x)} ${n(y)}`;
  let body = line(
    `M${p(a)}C${p(b)} ${p(c)} ${p(d)}`,
    '$wood',
    size * 0.075,
    ' stroke-linecap="round"',
  );
  let olives = '';
  for (let i = 0; i < pairs; i++) {
    const t = 0.06 + (0.9 * i) / (pairs - 1);
    const { x, y, turn } = along(curve, t);
    const length = size * (0.82 + 0.28 * Math.sin(Math.PI * Math.min(1, t * 1.1)) - 0.22 * t);
    const opening = 40 + 9 * Math.sin(i * 2.4);
    body += at(x, y, leaf(length, length * 0.27, '$olive', '$leaf'), turn - opening);
    if (i % 2 === 0)
      body += at(x, y, leaf(length * 0.92, length * 0.25, '$leaf', '$olive'), turn + opening + 6);
    else {
      const r = size * 0.17;
      // An olive hangs straight down on its stalk.
      olives += line(
        `M${n(x)} ${n(y)}q${n(r * 0.2)} ${n(r * 0.8)} 0 ${n(r * 1.5)}`,
        '$wood',
        size * 0.035,
      );
      olives += `<ellipse fill="$fruit" cx="${n(x)}" cy="${n(y + r * 2.5)}" rx="${n(r * 0.82)}" ry="${n(r * 1.12)}"/>`;
    }
  }
  const tip = along(curve, 1);
  return (
    body + at(tip.x, tip.y, leaf(size * 0.8, size * 0.2, '$olive', '$leaf'), tip.turn) + olives
  );
}

/** The branch in its box: over the words' end and down along the edge, or across the top. */
function placed({ x, y, w, h }: Box, { size: { shape }, state }: Frame): string {
  const long = state === 'long';
  if (shape === 'tall' || shape === 'round')
    return branch(
      [
        [x + w * 1.02, y + h * 0.98],
        [x + w * 0.84, y + h * 0.42],
        [x + w * 0.5, y + h * 0.28],
        [x + w * 0.17, y + h * 0.52],
      ],
      Math.min(w * 0.17, h * 0.36),
      long ? 7 : 8,
    );
  return branch(
    [
      [x + w * 1.02, y + h * 0.93],
      [x + w * 0.8, y + h * 0.34],
      [x + w * 0.5, y + h * 0.16],
      [x + w * 0.2, y + h * 0.36],
    ],
    Math.min(h * 0.29, w * 0.27),
    long ? 5 : 6,
  );
}

const olive: Design = {
  name: 'olive',
  title: 'Olive branch',
  light: { ...lightColors, ground: '#f4eee2', wood: '#6b4f2e', fruit: '#2a2420' },
  dark: { ...darkColors, ground: '#161a12', wood: '#8b6d46', fruit: '#4a3b4f' },
  align: 'start',
  layout: (frame) => artBeside(frame, { beside: [0.46, 0.3], above: [0.42, 0.26] }),
  ring(outer, inner) {
    const middle = (outer + inner) / 2;
    const length = (outer - inner) * 0.92;
    const sprig = (i: number) =>
      at(0, 0, leaf(length, length * 0.3, '$olive', '$leaf'), i % 2 ? -32 : 28) +
      (i % 5 === 2
        ? `<ellipse fill="$fruit" cx="${n(-length * 0.12)}" cy="${n(length * 0.22)}" rx="${n(length * 0.15)}" ry="${n(length * 0.19)}"/>`
        : '');
    const stem = circle(0, 0, middle);
    return (
      band(outer, inner, '$ground') +
      line(stem, '$wood', length * 0.07) +
      marksAround(34, middle, sprig)
    );
  },
  art({ art }, frame) {
    const { width, height } = frame.size;
    const ground = rect({ x: 0, y: 0, w: width, h: height }, '$ground');
    if (frame.dir === 'ltr') return ground + placed(art!, frame);
    return ground + mirrored(placed({ ...art!, x: width - art!.x - art!.w }, frame), width);
  },
};

export default olive;
