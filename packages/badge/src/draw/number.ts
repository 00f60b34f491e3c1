// Numbers as text, short: what is drawn with them differs by less than a hundredth of a pixel.

/** A scale with five digits after the point, as short as SVG allows. */
export function scaleText(scale: number): string {
  return `${Math.round(scale * 1e5) / 1e5}`.replace(/^0\./, '.');
}

/** A place in px with two digits after the point. */
export function placeText(place: number): string {
  return Number.isInteger(place) ? `${place}` : `${Math.round(place * 100) / 100}`;
}
