// How well a colour is seen on another: WCAG 2.2 contrast, for the warnings.

/** Contrast of two colours given as six hex digits, with or without `#`: 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance, with the threshold of sRGB itself). */
function luminance(hex: string): number {
  const value = Number.parseInt(hex.replace('#', ''), 16);
  const [r, g, b] = [value >> 16, (value >> 8) & 255, value & 255].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Six hex digits of what a person chose or typed, or undefined when it is a name. */
export function hexOf(colour: string): string | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1];
  if (!digits) return undefined;
  return digits.length === 6
    ? digits.toLowerCase()
    : [...digits]
        .map((digit) => digit + digit)
        .join('')
        .toLowerCase();
}
