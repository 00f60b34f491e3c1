// The edge of grounds that vanish on the page: near white on a white one, near black on GitHub's dark one.
import { apart, contrastOf, darkPage, mix, type Color, type Shade } from '@solidarity-kit/options';
import type { Theme } from '../types.ts';

/** Contrast with the page, and distance from it, below which a ground gets an edge: yellow on white is seen by its hue. */
const vanishing = { contrast: 1.25, distance: 0.2 };
/** Contrast that the edge has with the page. */
const seen = 1.6;

const page = { light: '#ffffff', dark: darkPage } as const;

/** The edge's colours, as a shade on a light and on a dark page; the ground's own colour where none is needed. */
export interface Edge {
  readonly light: string;
  readonly dark: string;
}

const both = ['light', 'dark'] as const;

/**
 * The edge of a ground.
 *
 * @param theme only with `dark` it is known what the badge lies on; with `auto` too, the reader's scheme need not be the page's
 * @returns undefined when the ground is seen without one
 */
export function edgeOf(ground: Color, theme: Theme): Edge | undefined {
  const light = theme === 'dark' ? undefined : edgeOn(ground.light, both);
  const dark =
    theme === 'light' ? undefined : edgeOn(ground.dark, theme === 'dark' ? ['dark'] : both);
  if (!light && !dark) return undefined;
  return { light: light ?? ground.light.ground, dark: dark ?? ground.dark.ground };
}

function edgeOn({ ground }: Shade, pages: readonly (keyof typeof page)[]): string | undefined {
  const lost = pages.find(
    (each) =>
      contrastOf(ground, page[each]) < vanishing.contrast &&
      apart(ground, page[each]) < vanishing.distance,
  );
  return lost && away(ground, lost);
}

/** The colour nearest to the ground that the page shows. */
function away(ground: string, from: keyof typeof page): string {
  const to = from === 'light' ? '#1b1714' : '#f4ede2';
  for (let share = 0; share < 1; share += 0.02) {
    const candidate = mix(to, ground, share);
    if (contrastOf(candidate, page[from]) >= seen) return candidate;
  }
  return to;
}
