// Turns a glyph's contours into compact relative SVG path data in whole units, y down.
import type { GlyphPen } from './binding.ts';
import { Bounds } from './bounds.ts';

/** A glyph's shape. Coordinates are whole units, y down, relative to the glyph's origin. */
export interface GlyphShape {
  /** Path data after the first `moveto`, all relative; empty when the glyph has no ink. */
  readonly d: string;
  /** Start of the first contour. */
  readonly startX: number;
  readonly startY: number;
  /** Current point when the path ends: the start of the last contour. */
  readonly endX: number;
  readonly endY: number;
  /** Bounds of the ink. */
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

// Zero, never minus zero, which would show in an ink box.
const downwards = (y: number): number => 0 - Math.round(y) || 0;

/** A pen that can be used again for each glyph: `reset`, draw, `shape`. */
export class PathPen implements GlyphPen {
  #d = '';
  #last = '';
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  #firstX = 0;
  #firstY = 0;
  #begun = false;
  // A line back to the contour's start, held until it is known whether `z` draws it.
  #held = false;
  // Where the next smooth quadratic's control point would be, as an SVG renderer computes it.
  #smoothX = Number.NaN;
  #smoothY = Number.NaN;
  // The same for a cubic's first control point.
  #cubicX = Number.NaN;
  #cubicY = Number.NaN;
  readonly #bounds = new Bounds();

  /** Forgets the last glyph. */
  reset(): void {
    this.#d = this.#last = '';
    this.#x = this.#y = this.#startX = this.#startY = this.#firstX = this.#firstY = 0;
    this.#begun = this.#held = false;
    this.#smoothX = this.#smoothY = this.#cubicX = this.#cubicY = Number.NaN;
    this.#bounds.reset();
  }

  /** The drawn glyph. */
  shape(): GlyphShape {
    const inked = this.#d !== '';
    const { x0, y0, x1, y1 } = this.#bounds;
    return {
      d: this.#d,
      startX: this.#firstX,
      startY: this.#firstY,
      endX: this.#startX,
      endY: this.#startY,
      x0: inked ? Math.floor(x0) : 0,
      y0: inked ? Math.floor(y0) : 0,
      x1: inked ? Math.ceil(x1) : 0,
      y1: inked ? Math.ceil(y1) : 0,
    };
  }

  move(x: number, y: number): void {
    const px = Math.round(x);
    const py = downwards(y);
    if (this.#begun) this.#put('m', px - this.#startX, py - this.#startY);
    else {
      this.#begun = true;
      this.#firstX = px;
      this.#firstY = py;
      this.#last = 'm';
    }
    this.#startX = px;
    this.#startY = py;
    this.#to(px, py);
  }

  line(x: number, y: number): void {
    const px = Math.round(x);
    const py = downwards(y);
    this.#release();
    if (px === this.#startX && py === this.#startY) {
      this.#held = true;
      return;
    }
    this.#line(px, py);
  }

  #line(px: number, py: number): void {
    const dx = px - this.#x;
    const dy = py - this.#y;
    if (dx === 0 && dy === 0) return;
    if (dy === 0) this.#put1('h', dx);
    else if (dx === 0) this.#put1('v', dy);
    else this.#put('l', dx, dy);
    this.#to(px, py);
  }

  quad(cx: number, cy: number, x: number, y: number): void {
    const px = Math.round(x);
    const py = downwards(y);
    this.#release();
    const qx = Math.round(cx);
    const qy = downwards(cy);
    // TrueType's implied points make a control the mirror image of the one before it; one unit of rounding is not seen.
    if (Math.abs(this.#smoothX - qx) <= 1 && Math.abs(this.#smoothY - qy) <= 1) {
      const sx = this.#smoothX;
      const sy = this.#smoothY;
      this.#put('t', px - this.#x, py - this.#y);
      this.#bounds.quad(this.#x, this.#y, sx, sy, px, py);
      this.#to(px, py);
      this.#smoothX = 2 * px - sx;
      this.#smoothY = 2 * py - sy;
      return;
    }
    this.#put('q', qx - this.#x, qy - this.#y);
    this.#more(px - this.#x);
    this.#more(py - this.#y);
    this.#bounds.quad(this.#x, this.#y, qx, qy, px, py);
    this.#to(px, py);
    this.#smoothX = 2 * px - qx;
    this.#smoothY = 2 * py - qy;
  }

  cubic(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    const points = [
      Math.round(ax),
      downwards(ay),
      Math.round(bx),
      downwards(by),
      Math.round(x),
      downwards(y),
    ] as const;
    this.#release();
    const [controlX, controlY, lastX, lastY] = points;
    if (Math.abs(this.#cubicX - controlX) <= 1 && Math.abs(this.#cubicY - controlY) <= 1) {
      this.#put('s', lastX - this.#x, lastY - this.#y);
    } else {
      this.#put('c', controlX - this.#x, controlY - this.#y);
      this.#more(lastX - this.#x);
      this.#more(lastY - this.#y);
    }
    this.#more(points[4] - this.#x);
    this.#more(points[5] - this.#y);
    this.#bounds.cubic(this.#x, this.#y, ...points);
    this.#to(points[4], points[5]);
    this.#cubicX = 2 * points[4] - lastX;
    this.#cubicY = 2 * points[5] - lastY;
  }

  close(): void {
    this.#d += 'z';
    this.#last = 'z';
    this.#held = false;
    this.#x = this.#startX;
    this.#y = this.#startY;
    this.#smoothX = this.#smoothY = this.#cubicX = this.#cubicY = Number.NaN;
  }

  #release(): void {
    if (!this.#held) return;
    this.#held = false;
    this.#line(this.#startX, this.#startY);
  }

  #to(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
    this.#smoothX = this.#smoothY = this.#cubicX = this.#cubicY = Number.NaN;
    this.#bounds.point(x, y);
  }

  #put(command: string, a: number, b: number): void {
    this.#put1(command, a);
    this.#more(b);
  }

  // A repeated command letter may be left out; after `m` a bare pair is a line.
  #put1(command: string, a: number): void {
    const implied = command === (this.#last === 'm' ? 'l' : this.#last);
    if (implied && this.#d !== '') this.#more(a);
    else this.#d += command + a;
    this.#last = command;
  }

  #more(value: number): void {
    this.#d += value < 0 ? value : ' ' + value;
  }
}
