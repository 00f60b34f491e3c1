// The sizes that people share, each with its shape: where a design puts the words beside or below its art.
import type { cardSizeNames } from '@solidarity-kit/options';

/** How a picture is divided: `wide` and `card` have the art beside the words, `tall` above them, `round` is cut to a circle by those who show it, `ring` is a band around a photo's place. */
export type Shape = 'wide' | 'card' | 'tall' | 'round' | 'ring';

/** A size in px. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly shape: Shape;
  /** Part of the width and the height that is kept free at each edge, 0 to 0.5. */
  readonly margin: readonly [x: number, y: number];
}

/** Width and height of a hero: a README's column is narrower, so that it is shown smaller and stays sharp. */
export const hero: Size = {
  name: 'hero',
  width: 1280,
  height: 360,
  shape: 'wide',
  margin: [0.055, 0.12],
};

/** The sizes of cards, by the name that `size=` takes. */
export const cardSizes = {
  card: { name: 'card', width: 1200, height: 630, shape: 'card', margin: [0.065, 0.1] },
  github: { name: 'github', width: 1280, height: 640, shape: 'card', margin: [0.065, 0.11] },
  square: { name: 'square', width: 1080, height: 1080, shape: 'tall', margin: [0.08, 0.08] },
  // The top and the bottom of a story lie below the buttons of those who show it.
  story: { name: 'story', width: 1080, height: 1920, shape: 'tall', margin: [0.08, 0.13] },
  header: { name: 'header', width: 1500, height: 500, shape: 'wide', margin: [0.06, 0.14] },
  profile: { name: 'profile', width: 800, height: 800, shape: 'round', margin: [0.17, 0.17] },
  ring: { name: 'ring', width: 800, height: 800, shape: 'ring', margin: [0.2, 0.2] },
} as const satisfies Record<(typeof cardSizeNames)[number], Size>;

/** Name of a card's size. */
export type CardSize = keyof typeof cardSizes;

/** Every size that is drawn. */
export const allSizes: readonly Size[] = [hero, ...Object.values(cardSizes)];
