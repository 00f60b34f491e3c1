// The palettes of the kit's own campaigns.
import { red } from '@solidarity-kit/options/color/red';
import type { Palette } from './model.ts';

/** A dark label and a white text, with an accent of its own. White reaches a contrast of at least 7 on each of these accents. */
function withAccent(accent: string): Palette {
  return { ground: '#1b1714', ink: '#ffffff', accent, onAccent: '#ffffff' };
}

export const redPalette: Palette = withAccent(red);
export const greenPalette: Palette = withAccent('#3f5b2f');
export const ochrePalette: Palette = withAccent('#6b4a12');
export const bluePalette: Palette = withAccent('#24476b');
