// A logo of a visitor's own: a data: address whose bytes are looked at, and which becomes one that holds an inert image and nothing else.
import { bounded, longestPicture } from '@solidarity-kit/options';
import { rasterOf } from './raster.ts';
import { reduceSvg } from './svg.ts';

/** An image that a badge carries in itself. */
export interface LogoPicture {
  /** A data: address in base64. */
  readonly href: string;
  /** Its own width and height, of which a badge uses the ratio. */
  readonly width: number;
  readonly height: number;
}

// Reading takes up to a millisecond, and most pictures come more than once.
const known = bounded<string, LogoPicture | undefined>(50);

/**
 * The picture of an address that `parseLogo` gave.
 *
 * PNG, JPEG, GIF and WebP are told by their bytes, whatever the address calls them, and are taken up to 1,024 px a side. An
 * SVG is written anew from its shapes.
 *
 * @returns undefined for what is none of these, too large, or without a shape
 */
export function pictureOf(address: string): LogoPicture | undefined {
  if (known.has(address)) return known.get(address);
  const picture = read(address);
  known.set(address, picture);
  return picture;
}

function read(address: string): LogoPicture | undefined {
  const bytes = bytesOf(address);
  if (bytes === undefined || bytes.length === 0 || bytes.length > longestPicture) return undefined;
  const raster = rasterOf(bytes);
  if (raster) {
    const { type, width, height } = raster;
    return { href: `data:${type};base64,${base64Of(bytes)}`, width, height };
  }
  const svg = reduceSvg(new TextDecoder().decode(bytes));
  if (svg === undefined) return undefined;
  const { text, width, height } = svg;
  const href = `data:image/svg+xml;base64,${btoa(text)}`;
  return { href, width, height };
}

function bytesOf(address: string): Uint8Array | undefined {
  const comma = address.indexOf(',');
  const data = address.slice(comma + 1);
  try {
    if (!/;base64$/i.test(address.slice(0, comma)))
      return new TextEncoder().encode(decodeURIComponent(data));
    return Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
  } catch {
    return undefined; // neither base64 nor percent-encoded text
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
