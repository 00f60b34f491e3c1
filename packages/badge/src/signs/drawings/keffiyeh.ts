// keffiyeh: a woven band of white with the fishnet pattern between two stripes, every mark one whole pixel.
import type { Sign } from '../sign.ts';

const ink = '#26211d';

/** The pixels of a net of diamonds, 8 wide, with a knot in each, between two stripes: rows 4 to 12 of a tile that repeats. */
function net(): string {
  let marks = '';
  for (let y = 0; y < 9; y++)
    for (let x = 0; x < 16; x++)
      if ((x + y) % 8 === 0 || (x - y + 16) % 8 === 0 || (y === 4 && x % 8 === 0))
        marks += `M${x} ${y + 4}h1v1h-1z`;
  return marks;
}

const tile =
  `<path fill="#c3b9ab" d="M0 1h16v15H0z"/><path fill="#faf7f1" d="M0 2h16v13H0z"/>` +
  `<path fill="${ink}" d="M0 2h16v1H0zM0 14h16v1H0z${net()}"/>`;

const keffiyeh: Sign = {
  name: 'keffiyeh',
  title: 'woven band',
  body: tile,
  line: ink,
  tile,
  terminal: [{ text: '║◊◊◊◊◊◊║', ink: 250 }],
};
export default keffiyeh;
