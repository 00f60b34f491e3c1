// tatreez: Palestinian cross-stitch. Bands of cypresses above and below, and the eight-pointed star (see draw/motifs.ts for where they are from).
import { red } from '@solidarity-kit/options/color/red';
import type { Design, Frame } from '../design.ts';
import type { Box } from '../layout/box.ts';
import { artBeside, page } from '../layout/arrange.ts';
import { darkColors, lightColors } from '../draw/colors.ts';
import { CYPRESS, cypress, star, zigzag } from '../draw/motifs.ts';
import { band, marksAround } from '../draw/ring.ts';
import { stitched, type Stitches } from '../draw/stitches.ts';
import { path, rect } from '../draw/svg.ts';

/** Rows of a band: the cypresses, bare cloth, and the zigzag that closes it. */
const ROWS = CYPRESS.rows + 5;

/** A band from edge to edge, whole repeats about the middle, so that both ends are the same. The zigzag lies on the side of the words. */
function bandAt(y: number, width: number, pixels: number, below: boolean): string {
  const columns = Math.ceil(width / pixels);
  const repeats = Math.ceil(columns / CYPRESS.columns / 2) * 2 + 1;
  const left =
    Math.round(width / 2 - pixels * (CYPRESS.middle + 0.5)) -
    ((repeats - 1) / 2) * CYPRESS.columns * pixels;
  const threads: Record<string, string> = { t: '$red', w: '$gold', b: '$olive' };
  const repeated = (stitches: Stitches): Stitches =>
    Array.from({ length: repeats }, (_, i) =>
      stitches.map(([x, row]): [number, number] => [x + i * CYPRESS.columns, row]),
    ).flat();
  const trees = y + (below ? 5 : 0) * pixels;
  const edge = y + (below ? 0 : ROWS - 3) * pixels;
  return (
    Object.entries(threads)
      .map(([thread, color]) =>
        path(stitched(repeated(cypress[thread] ?? []), left, trees, pixels), color),
      )
      .join('') + path(stitched(zigzag(repeats * CYPRESS.columns), left, edge, pixels), '$gold')
  );
}

/** A star in the middle of a box. */
function starIn({ x, y, w, h }: Box, k: number, first: string, second: string): string {
  const pixels = Math.max(3, Math.floor(Math.min(w, h) / (4 * k - 2)));
  const middleX = x + Math.round(w / 2);
  const middleY = y + Math.round(h / 2);
  const stitches = star(k);
  return (
    path(stitched(stitches.first, middleX, middleY, pixels), first) +
    path(stitched(stitches.second, middleX, middleY, pixels), second)
  );
}

/** Pixels of a stitch of the bands. */
const pixelsOf = ({ size: { height } }: Frame) => Math.max(4, Math.round(height / 90));

const wide = ({ size }: Frame) => size.shape === 'wide' || size.shape === 'round';

const tatreez: Design = {
  name: 'tatreez',
  title: 'Tatreez, Palestinian cross-stitch: eight-pointed star and cypresses',
  light: { ...lightColors, panel: red, light: '#fbf8f2', straw: '#e6c58f' },
  dark: { ...darkColors, panel: '#221d18', light: '#e2667a', straw: '#d9ae63' },
  align: 'start',
  centered: wide,
  layout(frame) {
    if (!wide(frame)) return artBeside(frame, { beside: [0.34, 0.24], above: [0.42, 0.26] });
    const edge = ROWS * pixelsOf(frame);
    const side = Math.round(frame.size.width * (frame.state === 'short' ? 0.15 : 0.09));
    const round = frame.size.shape === 'round';
    const pad = Math.round(frame.size.height * 0.045);
    return page(
      frame,
      {
        flexDirection: round ? 'column' : 'row',
        padding: `${edge + pad}px ${Math.round(frame.size.width * (round ? 0.14 : 0.04))}px`,
        alignItems: 'stretch',
      },
      round
        ? [
            { name: 'first', style: { height: side * 1.6, width: '100%', flexShrink: 0 } },
            { name: 'words', style: { flexGrow: 1, marginTop: pad } },
          ]
        : [
            { name: 'first', style: { width: side, height: '100%', flexShrink: 0 } },
            { name: 'words', style: { flexGrow: 1, margin: `0 ${pad * 2}px` } },
            { name: 'second', style: { width: side, height: '100%', flexShrink: 0 } },
          ],
    );
  },
  ring(outer, inner) {
    const pixels = Math.round((outer - inner) / 16);
    const { first, second } = star(3);
    const one = () =>
      path(stitched(first, 0, 0, pixels), '$light') +
      path(stitched(second, 0, 0, pixels), '$straw');
    const dot = `M-${pixels / 2} -${pixels / 2}h${pixels}v${pixels}h-${pixels}z`;
    return (
      band(outer, inner, '$panel') +
      marksAround(20, (outer + inner) / 2, one) +
      marksAround(120, outer - 1.7 * pixels, () => path(dot, '$straw')) +
      marksAround(100, inner + 1.7 * pixels, () => path(dot, '$straw'))
    );
  },
  art(boxes, frame) {
    const { width, height } = frame.size;
    const pixels = pixelsOf(frame);
    const ground = rect({ x: 0, y: 0, w: width, h: height }, '$ground');
    if (wide(frame)) {
      const stars = [boxes['first'], boxes['second']].map((box) =>
        box ? starIn(box, 5, '$red', '$gold') : '',
      );
      return (
        ground +
        bandAt(2 * pixels, width, pixels, false) +
        bandAt(height - (ROWS + 2) * pixels + 1, width, pixels, true) +
        stars.join('')
      );
    }
    const art = boxes['art']!;
    const pad = Math.round(Math.min(art.w, art.h) * 0.12);
    const inner = { x: art.x + pad, y: art.y + pad, w: art.w - 2 * pad, h: art.h - 2 * pad };
    return ground + rect(art, '$panel') + seam(art, frame) + starIn(inner, 6, '$light', '$straw');
  },
};

/** A dotted seam along the panel, on the side of the words. */
function seam({ x, y, w, h }: Box, { size, dir }: Frame): string {
  const pixels = Math.max(6, Math.round(Math.min(size.width, size.height) / 90));
  const across = size.shape === 'tall';
  const count = Math.ceil((across ? w : h) / pixels);
  const places: [number, number][] = [];
  for (let i = 0; i < count; i++) {
    // Steps of a zigzag: 0 1 2 1.
    const step = [0, 1, 2, 1][i % 4]!;
    places.push(across ? [i, step] : [step, i]);
  }
  const left = across ? x : dir === 'rtl' ? x + w - 5 * pixels : x + 2 * pixels;
  const top = across ? y + h - 5 * pixels : y;
  return path(stitched(places, left, top, pixels), '$straw');
}

export default tatreez;
