// Numbers as text, short: what is drawn with them differs by less than a hundredth of a pixel.

// Scales are few: one for each size of text or icon.
const known = new Map<number, string>();
const most = 500;

/** A scale with five digits after the point, as short as SVG allows. */
export function scaleText(scale: number): string {
  const found = known.get(scale);
  if (found !== undefined) return found;
  const text = `${Math.round(scale * 1e5) / 1e5}`.replace(/^0\./, '.');
  if (known.size >= most) known.clear();
  known.set(scale, text);
  return text;
}

/** A place in px with two digits after the point. */
export function placeText(place: number): string {
  return Number.isInteger(place) ? `${place}` : `${Math.round(place * 100) / 100}`;
}
