// For tests: reads the path data that the kit writes, strictly, and follows it to absolute points.

/** A command with its numbers, one command for each implied repetition. */
export interface Command {
  readonly name: string;
  readonly numbers: readonly number[];
}

const arity: Readonly<Record<string, number>> = {
  M: 2,
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  q: 4,
  t: 2,
  c: 6,
  s: 4,
  z: 0,
};

/** Parses; throws on anything that is not the grammar of the kit's own paths: whole numbers, `M` absolute, the rest relative. */
export function parsePath(d: string): Command[] {
  const commands: Command[] = [];
  let at = 0;
  for (const [token, name, list] of d.matchAll(/([Mmlhvqtcsz])((?: ?-?\d+)*)/g)) {
    if (d.indexOf(token, at) !== at)
      throw new Error(`not a path at ${at}: ${d.slice(at, at + 30)}`);
    at += token.length;
    const numbers = [...list!.matchAll(/-?\d+/g)].map(([digits]) => Number(digits));
    const count = arity[name!]!;
    if (count === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % count !== 0) {
      throw new Error(`${name} with ${numbers.length} numbers: ${token}`);
    }
    if (count === 0) commands.push({ name: name!, numbers });
    for (let i = 0; i < numbers.length; i += count) {
      // After a moveto, further pairs are lines.
      const repeated = i > 0 && name === 'm' ? 'l' : i > 0 && name === 'M' ? 'L' : name!;
      commands.push({ name: repeated, numbers: numbers.slice(i, i + count) });
    }
  }
  if (at !== d.length) throw new Error(`not a path at ${at}: ${d.slice(at, at + 30)}`);
  return commands;
}

/** Points on the outline, close together, as a renderer would find them. */
export function pointsOf(d: string, steps = 8): [x: number, y: number][] {
  const points: [number, number][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let control: [name: string, x: number, y: number] = ['', 0, 0];
  const curve = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): void => {
    for (let i = 1; i <= steps; i++) {
      const t = i / steps;
      const s = 1 - t;
      const mix = (p: number, a: number, b: number, c: number): number =>
        s * s * s * p + 3 * s * s * t * a + 3 * s * t * t * b + t * t * t * c;
      points.push([mix(x, ax, bx, cx), mix(y, ay, by, cy)]);
    }
    [x, y] = [cx, cy];
  };
  const quad = (ax: number, ay: number, bx: number, by: number): void => {
    control = ['q', ax, ay];
    curve(
      x + (2 / 3) * (ax - x),
      y + (2 / 3) * (ay - y),
      bx + (2 / 3) * (ax - bx),
      by + (2 / 3) * (ay - by),
      bx,
      by,
    );
  };
  const cubic = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): void => {
    control = ['c', bx, by];
    curve(ax, ay, bx, by, cx, cy);
  };
  for (const { name, numbers } of parsePath(d)) {
    const [a = 0, b = 0, e = 0, f = 0, g = 0, h = 0] = numbers;
    const [kind, px, py] = control;
    control = ['', 0, 0];
    if (name === 'M' || name === 'm') {
      [x, y] = name === 'M' ? [a, b] : [x + a, y + b];
      [startX, startY] = [x, y];
      points.push([x, y]);
    } else if (name === 'z') [x, y] = [startX, startY];
    else if (name === 'q') quad(x + a, y + b, x + e, y + f);
    else if (name === 't')
      quad(kind === 'q' ? 2 * x - px : x, kind === 'q' ? 2 * y - py : y, x + a, y + b);
    else if (name === 'c') cubic(x + a, y + b, x + e, y + f, x + g, y + h);
    else if (name === 's')
      cubic(
        kind === 'c' ? 2 * x - px : x,
        kind === 'c' ? 2 * y - py : y,
        x + a,
        y + b,
        x + e,
        y + f,
      );
    else {
      [x, y] = [x + (name === 'v' ? 0 : a), y + (name === 'v' ? a : name === 'h' ? 0 : b)];
      points.push([x, y]);
    }
  }
  return points;
}

/** The smallest box around points. */
export function boxOf(points: readonly (readonly [number, number])[]): {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
} {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
