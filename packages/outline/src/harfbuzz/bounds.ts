// The tight box around contours: ends of segments, and the extremes that a curve reaches between them.

/** Grows with each point and curve. */
export class Bounds {
  x0 = Infinity;
  y0 = Infinity;
  x1 = -Infinity;
  y1 = -Infinity;

  /** Starts anew. */
  reset(): void {
    this.x0 = this.y0 = Infinity;
    this.x1 = this.y1 = -Infinity;
  }

  /** Takes in a point. */
  point(x: number, y: number): void {
    if (x < this.x0) this.x0 = x;
    if (x > this.x1) this.x1 = x;
    if (y < this.y0) this.y0 = y;
    if (y > this.y1) this.y1 = y;
  }

  /** Takes in a quadratic curve from (x, y) by the control point (ax, ay) to (bx, by). */
  quad(x: number, y: number, ax: number, ay: number, bx: number, by: number): void {
    this.point(bx, by);
    // Where the derivative along an axis is zero: t = (p − a) / (p − 2a + b).
    for (const t of [(x - ax) / (x - 2 * ax + bx), (y - ay) / (y - 2 * ay + by)]) {
      if (t > 0 && t < 1)
        this.point(
          between(t, between(t, x, ax), between(t, ax, bx)),
          between(t, between(t, y, ay), between(t, ay, by)),
        );
    }
  }

  /** Takes in a cubic curve from (x, y) by (ax, ay) and (bx, by) to (cx, cy). */
  cubic(
    x: number,
    y: number,
    ax: number,
    ay: number,
    bx: number,
    by: number,
    cx: number,
    cy: number,
  ): void {
    this.point(cx, cy);
    for (const t of [...extremes(x, ax, bx, cx), ...extremes(y, ay, by, cy)]) {
      this.point(cubicAt(t, x, ax, bx, cx), cubicAt(t, y, ay, by, cy));
    }
  }
}

const between = (t: number, from: number, to: number): number => from + t * (to - from);

function cubicAt(t: number, p: number, a: number, b: number, c: number): number {
  const s = 1 - t;
  return s * s * s * p + 3 * s * s * t * a + 3 * s * t * t * b + t * t * t * c;
}

const inside = (t: number): boolean => t > 0 && t < 1;

/** Parameters strictly inside the curve where it turns back along one axis. */
function extremes(p: number, a: number, b: number, c: number): number[] {
  // The derivative over 3 is u t² + 2 v t + w.
  const u = c - 3 * b + 3 * a - p;
  const v = b - 2 * a + p;
  const w = a - p;
  if (u === 0) return [-w / (2 * v)].filter(inside);
  const root = Math.sqrt(v * v - u * w);
  return [(-v + root) / u, (-v - root) / u].filter(inside);
}
