// watermelon: a slice in the colours of the flag, which stood for it where the flag was forbidden.
import type { Design, Frame } from '../design.ts';
import type { Box } from '../layout/box.ts';
import { artBeside } from '../layout/arrange.ts';
import { darkColors, lightColors } from '../draw/colors.ts';
import { band, marksAround } from '../draw/ring.ts';
import { at, mirrored, n, path, rect } from '../draw/svg.ts';

/** Half a disc below its straight edge, about 0, 0. */
function half(r: number): string {
  return `M${n(-r)} 0A${n(r)} ${n(r)} 0 0 0 ${n(r)} 0z`;
}

/** Half a ring: only what is seen, so that no colour shines through at an edge. */
function ring(outer: number, inner: number): string {
  return `M${n(-outer)} 0A${n(outer)} ${n(outer)} 0 0 0 ${n(outer)} 0H${n(inner)}A${n(inner)} ${n(inner)} 0 0 1 ${n(-inner)} 0z`;
}

/** A seed that points to the middle of the slice. */
function seed(angle: number, distance: number, length: number): string {
  const radians = (angle * Math.PI) / 180;
  const w = length * 0.34;
  const drop = `M0 ${n(-length / 2)}C${n(w * 0.9)} ${n(-length * 0.1)} ${n(w)} ${n(length * 0.5)} 0 ${n(length * 0.5)}C${n(-w)} ${n(length * 0.5)} ${n(-w * 0.9)} ${n(-length * 0.1)} 0 ${n(-length / 2)}z`;
  return at(
    Math.cos(radians) * distance,
    Math.sin(radians) * distance,
    `<path d="${drop}"/>`,
    angle - 90,
  );
}

/** A slice of radius r: rind, white, flesh, and two rows of seeds. */
function slice(r: number): string {
  let seeds = '';
  for (const [count, distance, from] of [
    [6, 0.66, 18],
    [4, 0.38, 30],
  ] as const)
    for (let i = 0; i < count; i++)
      seeds += seed(from + ((180 - 2 * from) * i) / (count - 1), r * distance, r * 0.105);
  return (
    path(ring(r, r * 0.925), '$rind') +
    path(ring(r * 0.93, r * 0.855), '$pale') +
    path(half(r * 0.86), '$flesh') +
    `<g fill="$seed">${seeds}</g>`
  );
}

function placed({ x, y, w, h }: Box, { size: { shape } }: Frame): string {
  if (shape === 'tall' || shape === 'round') {
    const r = Math.min(w * 0.42, h * 0.82);
    return at(x + w / 2, y + h * 0.16, slice(r), shape === 'round' ? 0 : -8);
  }
  // Its tip is where the art begins; beyond the picture's edge the slice goes on.
  const r = Math.min(h * 0.72, w * 1.05);
  return at(x + r * 0.99, y + h * 0.24, slice(r), -14);
}

const watermelon: Design = {
  name: 'watermelon',
  title: 'Slice of a watermelon',
  light: { ...lightColors, rind: '#007a3d', pale: '#ffffff', flesh: '#ce1126', seed: '#1b1714' },
  dark: { ...darkColors, rind: '#007a3d', pale: '#f4ede2', flesh: '#ce1126', seed: '#15120f' },
  align: 'start',
  layout: (frame) => artBeside(frame, { beside: [0.4, 0.28], above: [0.42, 0.26] }),
  ring: (outer, inner) =>
    band(outer, outer * 0.945, '$rind') +
    band(outer * 0.947, outer * 0.91, '$pale') +
    band(outer * 0.912, inner, '$flesh') +
    `<g fill="$seed">${marksAround(26, (outer * 0.91 + inner) / 2, () => seed(270, 0, outer * 0.075))}</g>`,
  art({ art }, frame) {
    const { width, height } = frame.size;
    const ground = rect({ x: 0, y: 0, w: width, h: height }, '$ground');
    if (frame.dir === 'ltr') return ground + placed(art!, frame);
    return ground + mirrored(placed({ ...art!, x: width - art!.x - art!.w }, frame), width);
  },
};

export default watermelon;
