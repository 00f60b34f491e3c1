// Ornament as SVG text, for the page's static markup and its icon: the same stitches wherever they are seen.
import { path, type Stitch, type Thread } from './grid.ts';
import { star } from './star.ts';
import { strip, stripHeight, stripWidth } from './strip.ts';

const threads: readonly Thread[] = ['red', 'olive', 'gold'];

function paths(
  stitches: readonly Stitch[],
  cut: number,
  paint: (thread: Thread) => string,
): string {
  return threads
    .map((thread) => ({ thread, data: path(stitches, thread, cut) }))
    .filter(({ data }) => data)
    .map(({ thread, data }) => `<path ${paint(thread)} d="${data}"/>`)
    .join('');
}

/** The border strip, as wide as its box; colours by the page's classes `red`, `olive`, `gold`. 2 px per stitch. */
export function stripSvg(): string {
  const tile = paths(strip(), 0, (thread) => `class="${thread}"`);
  const [w, h] = [stripWidth * 2, stripHeight * 2];
  return (
    `<svg class="strip" width="100%" height="${h}" aria-hidden="true"><defs><pattern id="tatreez" width="${w}" height="${h}" ` +
    `patternUnits="userSpaceOnUse"><g transform="scale(2)">${tile}</g></pattern></defs>` +
    `<rect width="100%" height="${h}" fill="url(#tatreez)"/></svg>`
  );
}

/** The star of the page's head; colours by the page's classes. */
export function starSvg(): string {
  const k = 3;
  return `<svg class="star" viewBox="0 0 ${4 * k} ${4 * k}" aria-hidden="true">${paths(star(k, ['red', 'olive']), 0.14, (thread) => `class="${thread}"`)}</svg>`;
}

/** The icon of the page: the star on its own, readable on light and on dark browser chrome. */
export function iconSvg(): string {
  const colours: Record<Thread, string> = { red: '#c2304c', olive: '#5f8a47', gold: '#b98a34' };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 14 14">${paths(star(3, ['red', 'olive']), 0, (thread) => `fill="${colours[thread]}"`)}</svg>`;
}
