// For tests: an engine, and a line drawn with all that it needs loaded.
import { createNodeOutliner } from '../node.ts';
import type { Outline, OutlineOptions } from '../types.ts';

/** 20 px, semi-bold. */
export const style = { size: 20, weight: 600 };

/** One engine for a test file. */
export const outliner = createNodeOutliner();

/** Loads what the text needs and draws it. */
export async function draw(text: string, options: Partial<OutlineOptions> = {}): Promise<Outline> {
  await outliner.prepare(text, { ...options, weight: style.weight });
  return outliner.outline(text, { style, ...options });
}
