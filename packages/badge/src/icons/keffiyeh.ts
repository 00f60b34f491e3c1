// keffiyeh: its fishnet between two borders; one pixel for each stitch.
import type { Icon } from '../icon.ts';
import { stitches } from '../stitch.ts';

const width = 17;
const height = 13;
/** Stitches from one mesh to the next. */
const mesh = 4;
const cells: [number, number][] = [];
for (let y = 0; y < height; y++)
  for (let x = 0; x < width; x++) {
    const border = y === 0 || y === height - 1;
    const net = y > 1 && y < height - 2 && ((x + y) % mesh === 2 || (x - y + 14) % mesh === 0);
    if (border || net) cells.push([x, y]);
  }

const keffiyeh: Icon = {
  name: 'keffiyeh',
  title: 'Keffiyeh',
  width,
  height,
  body: `<path d="${stitches(cells)}"/>`,
};

export default keffiyeh;
