// Compares two pictures of text by their ink.
import { PNG } from 'pngjs';

/** How dark each pixel is, 0 to 1, row by row. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly dark: Float64Array;
}

/** Cuts a rectangle out of a PNG of dark text on white. */
export function inkOf(png: PNG, left: number, top: number, width: number, height: number): Ink {
  const dark = new Float64Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = ((top + y) * png.width + left + x) * 4;
      dark[y * width + x] = 1 - (png.data[at]! + png.data[at + 1]! + png.data[at + 2]!) / 765;
    }
  }
  return { width, height, dark };
}

/** The sum of all ink, in pixels. */
export function amount({ dark }: Ink): number {
  return dark.reduce((sum, value) => sum + value, 0);
}

/**
 * The share of the ink that is in one picture and not in the other: Σ|a − b| / Σ(a + b).
 *
 * @returns 0 for the same picture, 1 for pictures that share no ink
 */
export function difference(a: Ink, b: Ink): number {
  let apart = 0;
  for (let i = 0; i < a.dark.length; i++) apart += Math.abs(a.dark[i]! - b.dark[i]!);
  return apart / (amount(a) + amount(b));
}
