// key: the key of a house, kept for the return, on a stitched ribbon.
import { red } from '@solidarity-kit/options/color/red';
import type { Design, Frame } from '../design.ts';
import type { Box } from '../layout/box.ts';
import { artBeside } from '../layout/arrange.ts';
import { darkColors, lightColors } from '../draw/colors.ts';
import { star, stitched } from '../draw/stitches.ts';
import { band, marksAround } from '../draw/ring.ts';
import { at, circle, line, mirrored, n, path, rect } from '../draw/svg.ts';

/** An iron key that hangs straight down, 100 wide at its bow and 300 high; the middle of the bow is 0, 0. */
function ironKey(): string {
  const bow = circle(0, 0, 50) + circle(0, 0, 33);
  const shaft =
    'M-9 46h18v8h8v9h-8v6h5v7h-5v165h5v8h-10l-4 8-4-8h-10v-8h5v-165h-5v-7h5v-6h-8v-9h8z';
  // The bit: two wards with a notch between them.
  const bit = 'M9 176h46v17h-14v9h14v14h-20v9h20v16h-46z';
  return (
    `<path fill="$iron" fill-rule="evenodd" d="${bow}"/>` +
    path(shaft, '$iron') +
    path(bit, '$iron')
  );
}

/** The key, its top at x, y, as high as `height`; a star is stitched within its bow. */
function key(x: number, y: number, height: number, turn: number): string {
  const scale = height / 320;
  const stitches = star(3);
  // Upright and on whole pixels, however the key hangs.
  const pixels = Math.max(2, Math.floor((27 * scale) / 5));
  const [left, top] = [Math.round(x), Math.round(y)];
  return (
    at(x, y, ironKey(), turn, scale) +
    path(stitched(stitches.first, left, top, pixels), '$red') +
    path(stitched(stitches.second, left, top, pixels), '$gold')
  );
}

/** A ribbon from the top edge to the bow, with a seam of stitches. */
function ribbon(x: number, from: number, to: number, width: number): string {
  const w = Math.round(width);
  const left = Math.round(x - w / 2);
  const pixels = Math.max(3, Math.round(w / 7));
  const rows = Math.floor((to - from) / pixels);
  const seam: [number, number][] = [];
  for (let i = 0; i < rows; i++) seam.push([[0, 1, 2, 1][i % 4]!, i]);
  return (
    path(
      `M${left} ${n(from)}h${w}V${n(to)}l${n(-w / 2)} ${n(w / 2)}l${n(-w / 2)} ${n(-w / 2)}z`,
      '$band',
    ) + path(stitched(seam, Math.round(x - 1.5 * pixels), from, pixels), '$straw')
  );
}

function placed({ x, y, w, h }: Box, { size: { shape } }: Frame): string {
  if (shape === 'wide') {
    // Lying: the key is longer than the picture is high.
    const height = Math.min(w * 0.84, h * 1.15);
    const scale = height / 320;
    return key(x + w * 0.1 + 50 * scale, y + h * 0.47, height, -90 + 8);
  }
  const height = shape === 'card' ? Math.min(h * 0.76, w * 1.9) : h * 0.8;
  const scale = height / 320;
  const middle = x + w * 0.5;
  const top = y + h * (shape === 'card' ? 0.24 : 0.23);
  return ribbon(middle, y, top - 61 * scale, 46 * scale) + key(middle, top, height, 0);
}

const design: Design = {
  name: 'key',
  title: 'Key of a house',
  light: { ...lightColors, iron: '#1b1714', band: red, straw: '#e6c58f' },
  dark: { ...darkColors, iron: '#e9dfce', band: red, straw: '#e6c58f' },
  align: 'start',
  layout: (frame) => artBeside(frame, { beside: [0.36, 0.26], above: [0.46, 0.3] }),
  ring(outer, inner) {
    const scale = (outer - inner) / 150;
    // Keys that follow one another around.
    const one = () => at(0, 0, at(-105, 0, ironKey(), -90), 0, scale);
    const stitching = (radius: number) =>
      line(circle(0, 0, radius), '$red', outer * 0.012, ' stroke-dasharray="9 7"');
    return (
      band(outer, inner, '$ground') +
      stitching(outer * 0.975) +
      stitching(inner * 1.03) +
      marksAround(9, (outer + inner) / 2, one)
    );
  },
  art({ art }, frame) {
    const { width, height } = frame.size;
    const ground = rect({ x: 0, y: 0, w: width, h: height }, '$ground');
    if (frame.dir === 'ltr') return ground + placed(art!, frame);
    return ground + mirrored(placed({ ...art!, x: width - art!.x - art!.w }, frame), width);
  },
};

export default design;
