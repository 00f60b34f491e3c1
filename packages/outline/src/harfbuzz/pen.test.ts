// The path pen: compact, and still the same outline.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, parsePath, pointsOf } from '../testing/path.ts';
import { PathPen } from './pen.ts';

function draw(steps: (pen: PathPen) => void): PathPen {
  const pen = new PathPen();
  pen.reset();
  steps(pen);
  return pen;
}

/** As a line would write it. */
const whole = (pen: PathPen): string => {
  const { startX, startY, d } = pen.shape();
  return `M${startX} ${startY}${d}`;
};

describe('PathPen', () => {
  it('turns the page: y runs down, and lines along an axis are h and v', () => {
    const pen = draw((p) => {
      p.move(0, 0);
      p.line(0, 100);
      p.line(50, 100);
      p.line(50, 0);
      p.line(0, 0);
      p.close();
    });
    expect(whole(pen)).toBe('M0 0v-100h50v100z');
  });

  it('leaves the closing line to z, but not a line that only passes the start', () => {
    const pen = draw((p) => {
      p.move(0, 0);
      p.line(10, 10);
      p.line(0, 0);
      p.line(-10, 10);
      p.close();
    });
    expect(whole(pen)).toBe('M0 0l10-10-10 10-10-10z');
  });

  it('writes implied points as t, and a second contour relative to the start of the first', () => {
    const pen = draw((p) => {
      p.move(0, 0);
      p.quad(10, 0, 10, 10);
      p.quad(10, 20, 0, 20);
      p.close();
      p.move(5, 5);
      p.line(8, 5);
      p.line(8, 9);
      p.close();
    });
    expect(whole(pen)).toBe('M0 0q10 0 10-10t-10-10zm5-5h3v-4z');
    expect(pen.shape()).toMatchObject({ endX: 5, endY: -5, x0: 0, x1: 10, y0: -20, y1: 0 });
  });

  it('has a tight box: a curve counts by where it goes, not by its control point', () => {
    const pen = draw((p) => {
      p.move(0, 0);
      p.quad(50, 100, 100, 0);
      p.close();
    });
    expect(pen.shape()).toMatchObject({ x0: 0, x1: 100, y0: -50, y1: 0 });
  });

  it('gives nothing for a glyph without ink', () => {
    expect(draw(() => {}).shape()).toMatchObject({ d: '', x0: 0, x1: 0 });
  });

  const coordinate = fc.integer({ min: -900, max: 900 });
  const segment = fc.oneof(
    fc.tuple(fc.constant('line' as const), coordinate, coordinate),
    fc.tuple(fc.constant('quad' as const), coordinate, coordinate, coordinate, coordinate),
    fc.tuple(
      fc.constant('cubic' as const),
      coordinate,
      coordinate,
      coordinate,
      coordinate,
      coordinate,
      coordinate,
    ),
  );

  it('goes through every point of any contours, and its box holds them all and no more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate, fc.array(segment, { minLength: 1 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (contours) => {
          const wanted: [number, number][] = [];
          const pen = draw((p) => {
            for (const [x, y, segments] of contours) {
              p.move(x, y);
              wanted.push([x, -y]);
              for (const [kind, ...numbers] of segments) {
                (p[kind] as (...values: number[]) => void).apply(p, numbers);
                wanted.push([numbers.at(-2)!, -numbers.at(-1)!]);
              }
              p.close();
            }
          });
          const shape = pen.shape();
          if (shape.d === '') return;
          const d = whole(pen);
          expect(() => parsePath(d)).not.toThrow();
          const points = pointsOf(d, 64);
          for (const [x, y] of wanted)
            expect(points.some(([px, py]) => Math.hypot(px - x, py - y) < 1.5)).toBe(true);
          const box = boxOf(points);
          for (const side of ['x0', 'y0', 'x1', 'y1'] as const)
            expect(Math.abs(shape[side] - box[side])).toBeLessThan(3);
        },
      ),
      { numRuns: 200 },
    );
  });
});
