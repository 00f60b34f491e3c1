// How much of each pixel the letters of a line cover: signed areas, summed along each row. resvg draws the same in ten times the time, for it samples.

/** A path of `@solidarity-kit/outline`: whole numbers, lines and curves. */
export interface Placed {
  readonly d: string;
  /** px of a unit. */
  readonly scale: number;
  /** Origin in px, from the top left corner of the picture. */
  readonly x: number;
  readonly y: number;
}

/** Differences of coverage from each pixel to the next, row by row. */
export interface Cover {
  readonly sums: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Most that a line may leave its curve, px. */
const FLATNESS = 0.03;

/** Numbers that each command takes. */
const parameterCounts: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
};

/** Adds a path to the coverage of a rectangle whose left top corner is at `left`, `top`; the path has to lie within it. */
export function addPath(cover: Cover, { d, scale, x, y }: Placed, left: number, top: number): void {
  const pen = new Pen(cover, scale, x - left, y - top);
  const values = [0, 0, 0, 0, 0, 0];
  let command = '';
  for (let i = 0; i < d.length;) {
    const code = d.charCodeAt(i);
    if (code > 57) {
      command = d[i++]!;
      if (command === 'z' || command === 'Z') pen.close();
      continue;
    }
    if (code === 32 || code === 44) {
      i++;
      continue;
    }
    const count = parameterCounts[command.toLowerCase()]!;
    for (let k = 0; k < count; k++) {
      while (d.charCodeAt(i) === 32 || d.charCodeAt(i) === 44) i++;
      const negative = d.charCodeAt(i) === 45;
      if (negative) i++;
      let value = 0;
      for (let digit = d.charCodeAt(i); digit >= 48 && digit <= 57; digit = d.charCodeAt(++i))
        value = value * 10 + digit - 48;
      values[k] = negative ? -value : value;
    }
    pen.draw(command, values);
    // More numbers after a move are lines.
    if (command === 'm') command = 'l';
    else if (command === 'M') command = 'L';
  }
  pen.close();
}

/** Follows a path, in its own units, and leaves lines in px. */
class Pen {
  readonly #cover: Cover;
  readonly #scale: number;
  readonly #left: number;
  readonly #top: number;
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  /** The control point before, for the smooth curve that may follow. */
  #controlX = 0;
  #controlY = 0;

  constructor(cover: Cover, scale: number, left: number, top: number) {
    this.#cover = cover;
    this.#scale = scale;
    this.#left = left;
    this.#top = top;
  }

  draw(command: string, [a, b, c, d, e, f]: readonly number[]): void {
    const lower = command.toLowerCase();
    const ox = command === lower ? this.#x : 0;
    const oy = command === lower ? this.#y : 0;
    if (lower === 'm') {
      this.close();
      this.#x = this.#startX = ox + a!;
      this.#y = this.#startY = oy + b!;
    } else if (lower === 'l') this.#line(ox + a!, oy + b!);
    else if (lower === 'h') this.#line(ox + a!, this.#y);
    else if (lower === 'v') this.#line(this.#x, oy + a!);
    else if (lower === 'c') this.#cubic(ox + a!, oy + b!, ox + c!, oy + d!, ox + e!, oy + f!);
    else if (lower === 's')
      this.#cubic(...this.#reflected('c'), ox + a!, oy + b!, ox + c!, oy + d!);
    else if (lower === 'q') this.#quadratic(ox + a!, oy + b!, ox + c!, oy + d!);
    else this.#quadratic(...this.#reflected('q'), ox + a!, oy + b!);
    this.#last = 'cs'.includes(lower) ? 'c' : 'qt'.includes(lower) ? 'q' : '';
  }

  close(): void {
    if (this.#x !== this.#startX || this.#y !== this.#startY)
      this.#line(this.#startX, this.#startY);
    this.#last = '';
  }

  /** Kind of the curve before. */
  #last: '' | 'c' | 'q' = '';

  #reflected(kind: 'c' | 'q'): [number, number] {
    return this.#last === kind
      ? [2 * this.#x - this.#controlX, 2 * this.#y - this.#controlY]
      : [this.#x, this.#y];
  }

  #line(x: number, y: number): void {
    const scale = this.#scale;
    const left = this.#left;
    const top = this.#top;
    addLine(
      this.#cover,
      this.#x * scale + left,
      this.#y * scale + top,
      x * scale + left,
      y * scale + top,
    );
    this.#x = x;
    this.#y = y;
  }

  #quadratic(x1: number, y1: number, x2: number, y2: number): void {
    const [x0, y0] = [this.#x, this.#y];
    const bend = Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2) * this.#scale;
    const steps = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * FLATNESS))));
    for (let i = 1; i <= steps; i++) {
      const t = i / steps;
      const u = 1 - t;
      this.#line(
        u * u * x0 + 2 * u * t * x1 + t * t * x2,
        u * u * y0 + 2 * u * t * y1 + t * t * y2,
      );
    }
    this.#x = x2;
    this.#y = y2;
    this.#controlX = x1;
    this.#controlY = y1;
  }

  #cubic(x1: number, y1: number, x2: number, y2: number, x3: number, y3: number): void {
    const [x0, y0] = [this.#x, this.#y];
    const bend =
      Math.max(
        Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2),
        Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3),
      ) * this.#scale;
    const steps = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / FLATNESS)));
    for (let i = 1; i <= steps; i++) {
      const t = i / steps;
      const u = 1 - t;
      const a = u * u * u;
      const b = 3 * u * u * t;
      const c = 3 * u * t * t;
      const d = t * t * t;
      this.#line(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
    }
    this.#x = x3;
    this.#y = y3;
    this.#controlX = x2;
    this.#controlY = y2;
  }
}

/**
 * Adds the area to the right of a line to each row that it passes. Downwards counts, upwards takes away.
 *
 * The way of font-rs and stb_truetype: a pixel that the line crosses gets its part of the area, the next one the rest, and a running sum gives the coverage.
 */
function addLine(
  { sums, width, height }: Cover,
  xa: number,
  ya: number,
  xb: number,
  yb: number,
): void {
  if (ya === yb) return;
  const down = ya < yb;
  const x0 = down ? xa : xb;
  const y0 = down ? ya : yb;
  const x1 = down ? xb : xa;
  const y1 = down ? yb : ya;
  const slope = (x1 - x0) / (y1 - y0);
  const last = Math.min(height, Math.ceil(y1));
  const maxX = width - 1.001;
  for (let row = Math.max(0, Math.floor(y0)); row < last; row++) {
    const from = Math.max(row, y0);
    const to = Math.min(row + 1, y1);
    const tall = down ? to - from : from - to;
    const a = Math.min(maxX, Math.max(0, x0 + (from - y0) * slope));
    const b = Math.min(maxX, Math.max(0, x0 + (to - y0) * slope));
    const left = a < b ? a : b;
    const right = a < b ? b : a;
    const first = Math.floor(left);
    const end = Math.floor(right);
    let at = row * width + first;
    if (first === end) {
      const part = (left + right) / 2 - first;
      sums[at]! += tall * (1 - part);
      sums[at + 1]! += tall * part;
      continue;
    }
    // Across several pixels: how much of the row's height lies left of each pixel's right edge grows with the square in the first, evenly after it.
    const share = tall / (right - left);
    let before = 0;
    for (let pixel = first; pixel <= end; pixel++, at++) {
      const l = Math.max(left, pixel);
      const r = Math.min(right, pixel + 1);
      const within = share * (r - l);
      const inside = within * (pixel + 1 - (l + r) / 2);
      sums[at]! += inside + before;
      before = within - inside;
    }
    sums[at]! += before;
  }
}
