// The name under which a layout is kept.
import type { Frame } from '../design.ts';

/** Design, size, direction and state in one word. */
export function keyOf(design: string, { size, dir, state }: Frame): string {
  return `${design} ${size.name} ${dir} ${state}`;
}
