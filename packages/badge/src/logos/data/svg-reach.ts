// How far the shapes of an SVG reach, in units of its view box. A curve that is a million units long takes a second to draw, and hides in 60 bytes.
import type { Attributes } from './svg-attributes.ts';

/** Most that a shape or a stroke may reach, in sides of the view box. Logos stay below 20. */
const farthest = 1000;

const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const call = /(\w+)\s*\(([^)]*)\)/g;
const measures = new Set(
  'd points x y width height rx ry cx cy r x1 y1 x2 y2 stroke-width stroke-miterlimit'.split(' '),
);

function numbersOf(text: string): number[] {
  return Array.from(text.matchAll(number), ([digits]) => Math.abs(Number(digits)));
}

/** By how much a list of transforms enlarges at most; below 1 for one that makes smaller. */
function zoomOf(transform = ''): number {
  let zoom = 1;
  for (const [, name = '', list = ''] of transform.matchAll(call)) {
    const [a = 1, b = 0, c = 0, d = 0] = numbersOf(list);
    if (name === 'scale') zoom *= Math.max(a, b);
    else if (name === 'matrix') zoom *= Math.max(a + c, b + d);
    else if (name.startsWith('skew')) zoom *= 1 + Math.abs(Math.tan((a * Math.PI) / 180));
  }
  return zoom;
}

/** Measures an SVG, element by element. */
export class Reach {
  #reach = 0;
  /** Of the shapes; and of what is in a `clipPath`, which is enlarged once more with the shape that it clips. */
  readonly #maxZoom = { drawn: 1, clip: 1 };
  /** For each open element, by how much it is enlarged. */
  readonly #open: number[] = [];

  /** @param clip whether the element is in a `clipPath`, or is one */
  enter(element: string, attributes: Attributes, clip: boolean): void {
    const around = element === 'clipPath' ? 1 : (this.#open.at(-1) ?? 1);
    const zoom = around * zoomOf(attributes.get('transform'));
    this.#open.push(zoom);
    const kind = clip ? 'clip' : 'drawn';
    this.#maxZoom[kind] = Math.max(this.#maxZoom[kind], zoom);
    if (/Gradient$|^stop$/.test(element)) return;
    for (const [name, value] of attributes)
      if (measures.has(name))
        for (const each of numbersOf(value)) this.#reach = Math.max(this.#reach, each);
  }

  leave(): void {
    this.#open.pop();
  }

  /** Whether all of it can be drawn in little time. @param side the shorter one of the view box */
  fits(side: number): boolean {
    return this.#reach * this.#maxZoom.drawn * this.#maxZoom.clip <= farthest * side;
  }
}
