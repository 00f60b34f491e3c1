// Simplified curves: fewer, never farther from the font's own than is promised, corners kept.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlyphPen } from './binding.ts';
import { CurvePen, TOLERANCE } from './curves.ts';

type Point = readonly [number, number];
type Step = { kind: 'move' | 'line' | 'quad' | 'cubic' | 'close'; points: Point[] };

/** A pen that remembers. */
function recorder(): GlyphPen & { steps: Step[] } {
  const steps: Step[] = [];
  return {
    steps,
    move: (x, y) => void steps.push({ kind: 'move', points: [[x, y]] }),
    line: (x, y) => void steps.push({ kind: 'line', points: [[x, y]] }),
    quad: (cx, cy, x, y) =>
      void steps.push({
        kind: 'quad',
        points: [
          [cx, cy],
          [x, y],
        ],
      }),
    cubic: (ax, ay, bx, by, x, y) =>
      void steps.push({
        kind: 'cubic',
        points: [
          [ax, ay],
          [bx, by],
          [x, y],
        ],
      }),
    close: () => void steps.push({ kind: 'close', points: [] }),
  };
}

/** Points along the drawn curves, by de Casteljau. */
function trace(steps: readonly Step[]): Point[] {
  const traced: Point[] = [];
  let at: Point = [0, 0];
  for (const { points } of steps) {
    if (points.length === 0) continue;
    for (let i = 1; i <= 40; i++) {
      let level: Point[] = [at, ...points];
      while (level.length > 1)
        level = level.slice(1).map(([x, y], k) => {
          const [px, py] = level[k]!;
          return [px + ((x - px) * i) / 40, py + ((y - py) * i) / 40];
        });
      traced.push(level[0]!);
    }
    at = points.at(-1)!;
  }
  return traced;
}

function farthest(from: readonly Point[], to: readonly Point[]): number {
  return Math.max(
    ...from.map(([x, y]) => Math.min(...to.map(([a, b]) => Math.hypot(a - x, b - y)))),
  );
}

/** An ellipse of `count` quadratics, as TrueType draws it. */
function ellipse(pen: GlyphPen, width: number, height: number, count: number): void {
  const at = (i: number, reach = 1): Point => {
    const angle = (i / count) * 2 * Math.PI;
    return [width * reach * Math.cos(angle), height * reach * Math.sin(angle)];
  };
  pen.move(...at(0));
  for (let i = 0; i < count; i++)
    pen.quad(...at(i + 0.5, 1 / Math.cos(Math.PI / count)), ...at(i + 1));
  pen.close();
}

describe('CurvePen', () => {
  it('draws ellipses with no more curves, with fewer where they are not very flat, and nobody could see the difference', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 250 }),
        fc.integer({ min: 20, max: 250 }),
        fc.integer({ min: 8, max: 16 }),
        (width, height, count) => {
          const plain = recorder();
          const simple = recorder();
          ellipse(plain, width, height, count);
          ellipse(new CurvePen(simple), width, height, count);
          // Flatter than 7.2 to 1 (34 × 246, 9 curves, is the first) there may be corners between all curves, which stay.
          const fewer = Math.max(width, height) / Math.min(width, height) <= 7 ? 1 : 0;
          expect(simple.steps.length).toBeLessThanOrEqual(plain.steps.length - fewer);
          expect(simple.steps.at(-2)!.points.at(-1)).toEqual(plain.steps.at(-2)!.points.at(-1));
          // What is measured is the distance of points, which lie some way from each other on the line.
          const step = (2 * Math.PI * Math.max(width, height)) / (40 * 3);
          const error = farthest(trace(plain.steps.slice(0, -1)), trace(simple.steps.slice(0, -1)));
          expect(error).toBeLessThanOrEqual(Math.hypot(TOLERANCE, step));
        },
      ),
      { numRuns: 50, examples: [[27, 249, 9]] },
    );
  });

  it('keeps corners and lines', () => {
    const pen = recorder();
    const curves = new CurvePen(pen);
    curves.move(0, 0);
    curves.quad(50, 50, 100, 0);
    curves.quad(150, 50, 200, 0);
    curves.line(200, -100);
    curves.line(0, -100);
    curves.close();
    expect(pen.steps.map(({ kind }) => kind)).toEqual([
      'move',
      'quad',
      'quad',
      'line',
      'line',
      'close',
    ]);
  });
});
