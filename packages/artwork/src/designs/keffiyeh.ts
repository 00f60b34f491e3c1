// keffiyeh: its three parts, the net, the olive leaves and the lines, woven over the whole picture; the words on a panel.
import type { Design, Frame } from '../design.ts';
import { page } from '../layout/arrange.ts';
import { darkColors, lightColors } from '../draw/colors.ts';
import { band } from '../draw/ring.ts';
import { line, mirrored, n, path, rect } from '../draw/svg.ts';

/** The net: rows of zigzag that meet in points, and a stitch in the middle of each mesh. */
function net(width: number, height: number, cell: number): string {
  const half = cell / 2;
  const rise = Math.round(cell * 0.3);
  const k = Math.round(cell * 0.075);
  const columns = Math.ceil(width / cell) + 1;
  let threads = '';
  let stitches = '';
  for (let row = 0, y = 0; y < height; row++, y += rise) {
    const down = row % 2 === 0;
    const first = `l${n(half)} ${down ? rise : -rise}`;
    const second = `l${n(half)} ${down ? -rise : rise}`;
    threads += `M0 ${down ? y : y + rise}` + (first + second).repeat(columns);
    stitches +=
      `M${n((down ? half : 0) - k)} ${y}` +
      `l${k} ${-k}l${k} ${k}l${-k} ${k}zm${cell} 0`.repeat(columns);
  }
  return line(threads, '$thread', Math.max(2, Math.round(cell / 14))) + path(stitches, '$thread');
}

/** The border: lines of trade routes about a sprig of olive leaves. */
function border(width: number, top: number, height: number): string {
  const unit = height / 16;
  const middle = top + height / 2;
  const step = Math.round(unit * 4.6);
  const l = step * 1.25;
  const b = unit * 2.5;
  const leaf = (side: number) =>
    `c${n(l * 0.08)} ${n(-side * b * 0.75)} ${n(l * 0.5)} ${n(-side * b * 1.25)} ${n(l)} ${n(-side * b)}c${n(-l * 0.12)} ${n(side * b * 0.7)} ${n(-l * 0.55)} ${n(side * b * 1.15)} ${n(-l)} ${n(side * b)}`;
  const pair = `${leaf(1)}${leaf(-1)}m${step} 0`;
  const leaves = `M${-step} ${n(middle)}${pair.repeat(Math.ceil(width / step) + 2)}`;
  const stripe = (from: number, thick: number) =>
    rect(
      {
        x: 0,
        y: Math.round(top + unit * from),
        w: width,
        h: Math.max(1, Math.round(unit * thick)),
      },
      '$cloth',
    );
  return (
    rect({ x: 0, y: top, w: width, h: height }, '$thread') +
    stripe(1.3, 0.9) +
    stripe(3.1, 0.45) +
    stripe(12.4, 0.45) +
    stripe(13.8, 0.9) +
    line(`M0 ${n(middle)}H${width}`, '$cloth', Math.max(1.5, unit * 0.32)) +
    path(leaves, '$cloth')
  );
}

/** Height of the border. */
const borderOf = ({ size }: Frame) =>
  Math.round(Math.min(size.width, size.height) * (size.shape === 'wide' ? 0.24 : 0.16));

const keffiyeh: Design = {
  name: 'keffiyeh',
  title: 'Keffiyeh: net, olive leaves and lines',
  light: { ...lightColors, thread: '#1b1714', cloth: '#ffffff', panel: '#ffffff' },
  dark: { ...darkColors, thread: '#efe7da', cloth: '#15120f', panel: '#15120f' },
  align: 'start',
  layout(frame) {
    const { width, height, shape } = frame.size;
    const rtl = frame.dir === 'rtl';
    const long = frame.state === 'long';
    const edge = borderOf(frame);
    const free =
      shape === 'wide' ? (long ? 0.04 : 0.26) : shape === 'card' ? (long ? 0.06 : 0.2) : 0;
    // A profile picture is cut to a circle, which is to leave the panel its corners.
    const x = Math.round(width * (shape === 'round' ? (long ? 0.1 : 0.13) : 0.055));
    const y = Math.round(Math.min(width, height) * 0.085);
    const tall = shape === 'tall' || shape === 'round';
    const above = Math.round(height * (tall && !long ? (height > width ? 0.16 : 0.1) : 0));
    const pad = Math.round(Math.min(width, height) * (shape === 'wide' ? 0.07 : 0.06));
    return page(
      frame,
      {
        flexDirection: 'column',
        padding: `${y + above}px ${rtl ? x : x + Math.round(width * free)}px ${y + above + edge}px ${rtl ? x + Math.round(width * free) : x}px`,
      },
      [
        {
          name: 'panel',
          style: { flexGrow: 1, padding: `${pad}px ${Math.round(pad * 1.4)}px` },
          children: [{ name: 'words', style: { flexGrow: 1 } }],
        },
      ],
    );
  },
  ring(outer, inner) {
    const points = 64;
    const zigzag = (from: number, to: number) => {
      let d = '';
      for (let i = 0; i < points; i++) {
        const radius = i % 2 ? from : to;
        const angle = (2 * Math.PI * i) / points;
        d += `${i ? 'L' : 'M'}${n(Math.sin(angle) * radius)} ${n(-Math.cos(angle) * radius)}`;
      }
      return `${d}z`;
    };
    const step = (outer - inner) / 4;
    const meshes = [0, 1, 2, 3].map(
      (i) =>
        zigzag(inner + i * step, inner + (i + 1) * step) +
        zigzag(inner + (i + 1) * step, inner + i * step),
    );
    return (
      band(outer, inner, '$cloth') +
      line(meshes.join(''), '$thread', outer * 0.009) +
      band(inner * 1.022, inner, '$thread') +
      band(outer, outer * 0.978, '$thread')
    );
  },
  art({ panel }, frame) {
    const { width, height } = frame.size;
    const edge = borderOf(frame);
    const cell = Math.round(Math.min(width, height) / 30) * 4;
    const cloth =
      rect({ x: 0, y: 0, w: width, h: height }, '$cloth') +
      net(width, height - edge, frame.size.shape === 'wide' ? cell : Math.round(cell * 0.75)) +
      border(width, height - edge, edge);
    const stroke = Math.max(3, Math.round(Math.min(width, height) / 130));
    const around = (by: number) => ({
      x: panel!.x - by,
      y: panel!.y - by,
      w: panel!.w + 2 * by,
      h: panel!.h + 2 * by,
    });
    return (
      (frame.dir === 'rtl' ? mirrored(cloth, width) : cloth) +
      rect(around(stroke * 3), '$cloth') +
      rect(around(stroke), '$thread') +
      rect(panel!, '$panel')
    );
  },
};

export default keffiyeh;
