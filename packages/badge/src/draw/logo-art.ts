// What a logo is drawn as: a brand's path in the square that Simple Icons draws in, or cut to its ink where it is wide; or an image.
import { svgPathBbox } from 'svg-path-bbox';
import type { LogoPicture } from '../logos/data/picture.ts';
import type { BadgeSpec, Logo } from '../types.ts';
import { placeText } from './number.ts';

/** A drawing with its size in units of its own; its height is the height of a logo. */
export interface LogoArt {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** Side of the square that a logo of Simple Icons is drawn in. */
const logoUnits = 24;
/** Widest logo, as a multiple of its height: there must be room for words. */
const widest = 8;

/**
 * The drawing of a badge's logo.
 *
 * With `logoSize=auto` a logo that is wider than high takes all of the height, as at shields.io; else it is drawn in a square.
 *
 * @param logo that of its brand, if it has one
 */
export function logoArt(
  { picture, fittedLogo }: BadgeSpec,
  logo: Logo | undefined,
): LogoArt | undefined {
  if (picture) return pictureArt(picture, fittedLogo);
  return logo && brandArt(logo, fittedLogo);
}

function pictureArt({ href, width, height }: LogoPicture, fitted: boolean): LogoArt {
  const wide = fitted ? Math.min(Math.max(width / height, 1), widest) : 1;
  const size = { width: logoUnits * wide, height: logoUnits };
  const sides = `width="${placeText(size.width)}" height="${size.height}"`;
  return { ...size, body: `<image ${sides} href="${href}"/>` };
}

function brandArt({ path }: Logo, fitted: boolean): LogoArt {
  if (fitted) {
    const [x0, y0, x1, y1] = svgPathBbox(path);
    const [width, height] = [x1 - x0, Math.max(y1 - y0, (x1 - x0) / widest)];
    if (width > height) {
      const middle = (y0 + y1 - height) / 2;
      const place = `translate(${placeText(-x0)} ${placeText(-middle)})`;
      return { width, height, body: `<path transform="${place}" d="${path}"/>` };
    }
  }
  return { width: logoUnits, height: logoUnits, body: `<path d="${path}"/>` };
}
