// A colour as a badge uses it: as it looks on a light and on a dark page, with the text colour that is read best on it.

/** An opaque colour with the text colour for it. */
export interface Shade {
  /** `#rrggbb`, lower case: the colour as it was chosen. */
  readonly hex: string;
  /** The colour as it is painted behind text: as chosen, or a little deeper where white text needs it. */
  readonly ground: string;
  /** Relative luminance of the ground, 0 (black) to 1 (white). */
  readonly luminance: number;
  /** Text colour on the ground: contrast of at least 4.5. */
  readonly ink: string;
}

/** A colour on both kinds of page. */
export interface Color {
  /** On a light page, and wherever the theme is not known. */
  readonly light: Shade;
  /** On a dark page: lifted when it would vanish there. */
  readonly dark: Shade;
  /** The same for equal colours only. */
  readonly key: string;
}

/** The kit's light ink, dark ink, and the black that takes over where dark ink is too soft. */
export const inks = { light: '#ffffff', dark: '#1b1714', black: '#000000' } as const;

/** GitHub's dark page: what a dark badge lies on most often. */
export const darkPage = '#0d1117';

/** Least contrast of a segment with a dark page. Below it the badge's edge is lost and only its text is seen. */
export const liftedContrast = 1.8;

/** Relative luminance of `#rrggbb`: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminanceOf(hex: string): number {
  const [r, g, b] = channelsOf(hex).map((value) => {
    const c = value / 255;
    return c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two luminances, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * Contrast of two colours, 1 (the same) to 21 (black and white).
 *
 * @param a `#rrggbb`
 * @param b `#rrggbb`; their order does not matter
 * @example contrastOf('#000000', '#ffffff') // 21
 */
export function contrastOf(a: string, b: string): number {
  return contrast(luminanceOf(a), luminanceOf(b));
}

const darkInkLuminance = luminanceOf(inks.dark);

/** Contrast with white from which on a ground's text is white: what WCAG asks of large text and of graphics. */
const whiteFrom = 3;
/** Contrast that text has at least: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const textContrast = 4.5;

/**
 * The text colour for a ground: white from a contrast of 3 on, as people expect of the mid tones that brands have; else
 * dark, the soft ink where it reaches 7, and black.
 *
 * @param luminance of the ground as it was chosen; with white text it is deepened by {@link deepened}
 */
export function inkFor(luminance: number): string {
  if (contrast(luminance, 1) >= whiteFrom) return inks.light;
  return contrast(luminance, darkInkLuminance) >= 7 ? inks.dark : inks.black;
}

/** The colour, darker by the least amount (of 256 steps to black) with which white text on it has a contrast of 4.5. */
function deepened(hex: string): string {
  for (let step = 0; step < 256; step++) {
    const candidate = mix('#000000', hex, step / 256);
    if (contrast(luminanceOf(candidate), 1) >= textContrast) return candidate;
  }
  return hex;
}

/** A shade of `#rrggbb`. */
export function shade(chosen: string): Shade {
  const hex = chosen.toLowerCase();
  const ink = inkFor(luminanceOf(hex));
  const ground = ink === inks.light ? deepened(hex) : hex;
  return { hex, ground, luminance: luminanceOf(ground), ink };
}

/**
 * A colour from what it is on a light page and, if it is another, on a dark one.
 *
 * @param light `#rrggbb`
 * @param dark `#rrggbb`; default: the light one, lifted towards cream until a dark page shows its edge
 */
export function color(light: string, dark: string = lifted(light)): Color {
  const shades = { light: shade(light), dark: shade(dark) };
  return { ...shades, key: `${shades.light.hex}${shades.dark.hex}` };
}

/** One colour over another: `share` of `top`, the rest of `below`. */
export function mix(top: string, below: string, share: number): string {
  const [a, b] = [channelsOf(top), channelsOf(below)];
  return `#${a
    .map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

function lifted(hex: string): string {
  const page = luminanceOf(darkPage);
  for (let share = 0; share < 1; share += 0.02) {
    const candidate = mix('#f4ede2', hex, share);
    if (contrast(luminanceOf(candidate), page) >= liftedContrast) return candidate;
  }
  return hex;
}

function channelsOf(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
