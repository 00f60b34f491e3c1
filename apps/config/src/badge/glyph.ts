// An icon of the kit by itself, as an image in the colour of the page's text.
import type { Icon } from '@solidarity-kit/badge';
import { asImage } from './drawn.ts';

/** The page's ink, light and dark (tokens.css): an image is a document of its own and inherits no colour. */
const ink = { light: '#1b1714', dark: '#f4ede2' } as const;

/** The address of the drawing, in its own box. */
export function glyph({ width, height, body }: Icon): string {
  return asImage(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="${ink.light}"><style>@media (prefers-color-scheme:dark){svg{fill:${ink.dark}}}</style>${body}</svg>`,
  );
}
