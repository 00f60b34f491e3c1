// The boxes of a design in a frame, as Satori laid them out when the designs were built.
import type { Frame } from '../design.ts';
import type { Box } from './box.ts';
import { keyOf } from './key.ts';
import { layouts } from './layouts.generated.ts';

/** Boxes by name. @throws Error for a design or a size that was not laid out. */
export function boxesOf(design: string, frame: Frame): Readonly<Record<string, Box>> {
  const key = keyOf(design, frame);
  const rows = layouts[key];
  if (!rows) throw new Error(`There is no layout “${key}”: run scripts/layout.ts.`);
  return Object.fromEntries(
    Object.entries(rows).map(([name, [x, y, w, h]]) => [name, { x, y, w, h }]),
  );
}
