// The colour of a logo on its ground: the brand's, the one that was chosen, or the ink of the text beside it.
import { apart, contrastOf, inks, type Color, type Shade } from '@solidarity-kit/options';
import type { Logo } from '../types.ts';

/** Contrast that a chosen colour must have with the ground: what WCAG asks of graphics. */
const least = 3;
/** Distance from white, and from black, below which a colour is meant as that: whitesmoke, `#181717`, but not navy. */
const nearWhite = 0.06;
const nearBlack = 0.22;
/** Distance from the ground below which a logo in its brand's colour is not seen. */
const lost = 0.1;

/**
 * Brightness at and below which shields.io makes a brand's colour whitesmoke, and, in `social`, at and above which it makes it `#333`:
 * https://github.com/badges/shields/blob/master/lib/logos.js
 */
const tooDark = 0.4;
const tooBright = 0.6;

/** Brightness as shields.io has it, 0 to 1, in two digits: https://www.w3.org/TR/AERT/#color-contrast */
function brightness(hex: string): number {
  const value = Number.parseInt(hex, 16);
  const sum = ((value >> 16) & 255) * 299 + ((value >> 8) & 255) * 587 + (value & 255) * 114;
  return Number((sum / 255_000).toFixed(2));
}

/**
 * The colour of a logo on one kind of page.
 *
 * White and black mean "like the text": a white logo beside black text looks like a mistake. Another colour that was
 * chosen stands where it can be seen, and so does the brand's own, which shields.io leaves out where it is too dark for
 * most grounds (or, in `social`, too bright).
 *
 * @param chosen the option `logoColor` on this kind of page
 * @param ground what it lies on
 * @param social whether the style is `social`, whose ground is white
 * @returns `#rrggbb`
 */
export function logoColorOn(
  ground: Shade,
  logo: Logo,
  chosen: Shade | undefined,
  social: boolean,
): string {
  if (chosen)
    return isInk(chosen.hex) || contrastOf(chosen.hex, ground.ground) < least
      ? ground.ink
      : chosen.hex;
  const bright = brightness(logo.hex);
  const brand = `#${logo.hex.toLowerCase()}`;
  if (social ? bright >= tooBright : bright <= tooDark) return ground.ink;
  return apart(brand, ground.ground) < lost ? ground.ink : brand;
}

function isInk(hex: string): boolean {
  return apart(hex, inks.light) < nearWhite || apart(hex, inks.black) < nearBlack;
}

/** The colours of a logo on a light and on a dark page. */
export function logoColors(
  ground: Color,
  logo: Logo,
  chosen: Color | undefined,
  social: boolean,
): { readonly light: string; readonly dark: string } {
  return {
    light: logoColorOn(ground.light, logo, chosen?.light, social),
    dark: logoColorOn(ground.dark, logo, chosen?.dark, social),
  };
}
