// Draws a glyph with fewer curves: neighbouring quadratics become one cubic where nobody could see the difference.
import type { GlyphPen } from './binding.ts';

/** A curve from where the pen is. Coordinates are font units, y up. */
interface Quad {
  readonly cx: number;
  readonly cy: number;
  readonly x: number;
  readonly y: number;
}

/** A cubic that stands for several quadratics. */
export interface Cubic {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Farthest that a simpler curve may be from the font's own, in units: a thirtieth of a pixel at 11 px. */
export const TOLERANCE = 1.5;
// cos 8°: neighbours that turn by more form a corner, which stays one.
const CORNER = 0.99;
const SAMPLES = 3;
const ROUNDS = 4;

/** Passes a glyph on to another pen, with its curves simplified. */
export class CurvePen implements GlyphPen {
  readonly #next: GlyphPen;
  #x = 0;
  #y = 0;
  #fromX = 0;
  #fromY = 0;
  #quads: Quad[] = [];

  constructor(next: GlyphPen) {
    this.#next = next;
  }

  move(x: number, y: number): void {
    this.#flush();
    this.#next.move(x, y);
    this.#at(x, y);
  }

  line(x: number, y: number): void {
    this.#flush();
    this.#next.line(x, y);
    this.#at(x, y);
  }

  quad(cx: number, cy: number, x: number, y: number): void {
    const last = this.#quads.at(-1);
    if (last && turns(last, this.#x, this.#y, cx, cy)) this.#flush();
    if (this.#quads.length === 0) {
      this.#fromX = this.#x;
      this.#fromY = this.#y;
    }
    this.#quads.push({ cx, cy, x, y });
    this.#at(x, y);
  }

  cubic(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#flush();
    this.#next.cubic(ax, ay, bx, by, x, y);
    this.#at(x, y);
  }

  close(): void {
    this.#flush();
    this.#next.close();
  }

  #at(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
  }

  /** Writes the waiting curves: each time the longest run that one cubic can stand for. */
  #flush(): void {
    const quads = this.#quads;
    let x = this.#fromX;
    let y = this.#fromY;
    // Length of the handle with which the last cubic ended: the next one is written shorter if it begins with the same.
    let handle: number | undefined;
    for (let from = 0; from < quads.length;) {
      let best: Cubic | undefined;
      let to = from + 1;
      for (let end = from + 2; end <= quads.length; end++) {
        const run = quads.slice(from, end);
        const fitted =
          (handle === undefined ? undefined : fitCubic(x, y, run, handle)) ?? fitCubic(x, y, run);
        if (!fitted) break;
        best = fitted;
        to = end;
      }
      const last = quads[to - 1]!;
      if (best) this.#next.cubic(best.ax, best.ay, best.bx, best.by, last.x, last.y);
      else this.#next.quad(last.cx, last.cy, last.x, last.y);
      handle = best && Math.hypot(last.x - best.bx, last.y - best.by);
      from = to;
      ({ x, y } = last);
    }
    this.#quads = [];
  }
}

/** Whether the outline turns a corner between a curve and the next one's control point. */
function turns(last: Quad, x: number, y: number, cx: number, cy: number): boolean {
  const [ax, ay] = [x - last.cx, y - last.cy];
  const [bx, by] = [cx - x, cy - y];
  return ax * bx + ay * by < CORNER * Math.hypot(ax, ay) * Math.hypot(bx, by);
}

/**
 * The cubic that lies closest to a run of quadratics, with the same ends and directions there, or undefined when
 * it would be farther off than {@link TOLERANCE}. Least squares after P. J. Schneider, "An algorithm for automatically
 * fitting digitized curves", Graphics Gems, 1990.
 */
export function fitCubic(
  x0: number,
  y0: number,
  quads: readonly Quad[],
  handle?: number,
): Cubic | undefined {
  const first = quads[0]!;
  const last = quads.at(-1)!;
  const { x: x3, y: y3 } = last;
  const before = quads.length > 1 ? quads.at(-2)! : { x: x0, y: y0 };
  const [ux, uy] = unit(first.cx - x0, first.cy - y0, first.x - x0, first.y - y0);
  const [vx, vy] = unit(last.cx - x3, last.cy - y3, before.x - x3, before.y - y3);
  // A run that turns by a half circle or more is not one cubic.
  if (turnOf(x0, y0, quads) > 2.4) return undefined;
  const { xs, ys, ts } = sample(x0, y0, quads);
  for (let round = 0; round < ROUNDS; round++) {
    const cubic = solve(x0, y0, x3, y3, ux, uy, vx, vy, xs, ys, ts, handle);
    if (!cubic) return undefined;
    const error = refine(x0, y0, cubic, x3, y3, xs, ys, ts);
    if (error <= TOLERANCE * TOLERANCE) return cubic;
    if (error > 64 * TOLERANCE * TOLERANCE) return undefined;
  }
  return undefined;
}

function unit(x: number, y: number, elseX: number, elseY: number): [number, number] {
  const length = Math.hypot(x, y);
  if (length > 0) return [x / length, y / length];
  const other = Math.hypot(elseX, elseY) || 1;
  return [elseX / other, elseY / other];
}

/** How far the run turns, in radians. */
function turnOf(x0: number, y0: number, quads: readonly Quad[]): number {
  let total = 0;
  let [x, y] = [x0, y0];
  for (const { cx, cy, x: toX, y: toY } of quads) {
    const cross = (cx - x) * (toY - cy) - (cy - y) * (toX - cx);
    const dot = (cx - x) * (toX - cx) + (cy - y) * (toY - cy);
    total += Math.abs(Math.atan2(cross, dot));
    [x, y] = [toX, toY];
  }
  return total;
}

/** Points on the run, with their share of its length as a first guess of the parameter. */
function sample(
  x0: number,
  y0: number,
  quads: readonly Quad[],
): { xs: number[]; ys: number[]; ts: number[] } {
  const xs: number[] = [];
  const ys: number[] = [];
  const ts: number[] = [];
  let [x, y] = [x0, y0];
  let [fromX, fromY] = [x0, y0];
  let length = 0;
  for (const quad of quads) {
    for (let i = 1; i <= SAMPLES; i++) {
      const t = i / SAMPLES;
      const s = 1 - t;
      const px = s * s * x + 2 * s * t * quad.cx + t * t * quad.x;
      const py = s * s * y + 2 * s * t * quad.cy + t * t * quad.y;
      length += Math.hypot(px - fromX, py - fromY);
      xs.push(px);
      ys.push(py);
      ts.push(length);
      [fromX, fromY] = [px, py];
    }
    [x, y] = [quad.x, quad.y];
  }
  return { xs, ys, ts: ts.map((at) => at / (length || 1)) };
}

/** The two lengths of the handles, by least squares. */
function solve(
  x0: number,
  y0: number,
  x3: number,
  y3: number,
  ux: number,
  uy: number,
  vx: number,
  vy: number,
  xs: readonly number[],
  ys: readonly number[],
  ts: readonly number[],
  handle: number | undefined,
): Cubic | undefined {
  let aa = 0;
  let ab = 0;
  let bb = 0;
  let ra = 0;
  let rb = 0;
  const uv = ux * vx + uy * vy;
  for (let i = 0; i < ts.length; i++) {
    const t = ts[i]!;
    const s = 1 - t;
    const b1 = 3 * s * s * t;
    const b2 = 3 * s * t * t;
    const near = s * s * s + b1;
    const far = t * t * t + b2;
    const dx = xs[i]! - near * x0 - far * x3;
    const dy = ys[i]! - near * y0 - far * y3;
    aa += b1 * b1;
    ab += b1 * b2 * uv;
    bb += b2 * b2;
    ra += b1 * (ux * dx + uy * dy);
    rb += b2 * (vx * dx + vy * dy);
  }
  if (handle !== undefined) {
    const b = (rb - ab * handle) / bb;
    if (!(b > 0)) return undefined;
    return { ax: x0 + handle * ux, ay: y0 + handle * uy, bx: x3 + b * vx, by: y3 + b * vy };
  }
  const determinant = aa * bb - ab * ab;
  if (Math.abs(determinant) < 1e-9) return undefined;
  const a = (ra * bb - rb * ab) / determinant;
  const b = (aa * rb - ab * ra) / determinant;
  if (a <= 0 || b <= 0) return undefined;
  return { ax: x0 + a * ux, ay: y0 + a * uy, bx: x3 + b * vx, by: y3 + b * vy };
}

/** Moves each parameter towards the nearest point of the cubic (one step of Newton) and gives the largest squared distance. */
function refine(
  x0: number,
  y0: number,
  { ax, ay, bx, by }: Cubic,
  x3: number,
  y3: number,
  xs: readonly number[],
  ys: readonly number[],
  ts: number[],
): number {
  let worst = 0;
  for (let i = 0; i < ts.length; i++) {
    const t = ts[i]!;
    const s = 1 - t;
    const dx = s * s * s * x0 + 3 * s * s * t * ax + 3 * s * t * t * bx + t * t * t * x3 - xs[i]!;
    const dy = s * s * s * y0 + 3 * s * s * t * ay + 3 * s * t * t * by + t * t * t * y3 - ys[i]!;
    worst = Math.max(worst, dx * dx + dy * dy);
    const x1 = 3 * (s * s * (ax - x0) + 2 * s * t * (bx - ax) + t * t * (x3 - bx));
    const y1 = 3 * (s * s * (ay - y0) + 2 * s * t * (by - ay) + t * t * (y3 - by));
    const x2 = 6 * (s * (bx - 2 * ax + x0) + t * (x3 - 2 * bx + ax));
    const y2 = 6 * (s * (by - 2 * ay + y0) + t * (y3 - 2 * by + ay));
    const slope = x1 * x1 + y1 * y1 + dx * x2 + dy * y2;
    if (slope > 0) ts[i] = Math.min(1, Math.max(0, t - (dx * x1 + dy * y1) / slope));
  }
  return worst;
}
