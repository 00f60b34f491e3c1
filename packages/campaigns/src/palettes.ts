// The palettes of the kit's own campaigns. Everything else that needs the kit's red takes it from here.
import type { Palette } from './model.ts';

/** The kit's red: the accent of the calls for a ceasefire, and of a badge that names no colour. White on it has a contrast of 8.4. */
export const red = '#9e1b32';

/** A dark label and a white text, with an accent of its own. White reaches a contrast of at least 7 on each of these accents. */
function withAccent(accent: string): Palette {
  return { ground: '#1b1714', ink: '#ffffff', accent, onAccent: '#ffffff' };
}

export const redPalette: Palette = withAccent(red);
export const greenPalette: Palette = withAccent('#3f5b2f');
export const ochrePalette: Palette = withAccent('#6b4a12');
export const bluePalette: Palette = withAccent('#24476b');
