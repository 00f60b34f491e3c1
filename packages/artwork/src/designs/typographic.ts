// typographic: the words alone, as large as they go, over a line of red thread and the flag.
import type { Design } from '../design.ts';
import { page } from '../layout/arrange.ts';
import { darkColors, lightColors } from '../draw/colors.ts';
import { flag } from '../draw/flag.ts';
import { band } from '../draw/ring.ts';
import { circle, line, rect } from '../draw/svg.ts';

const typographic: Design = {
  name: 'typographic',
  title: 'Words over a red thread',
  light: lightColors,
  dark: darkColors,
  align: 'start',
  largest: 0.46,
  layout(frame) {
    const unit = Math.min(frame.size.width, frame.size.height);
    const height = Math.round(unit * (frame.size.shape === 'wide' ? 0.12 : 0.07));
    return page(frame, { flexDirection: 'column' }, [
      { name: 'words', style: { flexGrow: 1 } },
      {
        style: {
          height,
          marginTop: Math.round(unit * 0.05),
          flexShrink: 0,
          alignItems: 'center',
          flexDirection: frame.dir === 'rtl' ? 'row-reverse' : 'row',
        },
        children: [
          { name: 'thread', style: { flexGrow: 1, height: Math.max(4, Math.round(unit / 90)) } },
          {
            name: 'flag',
            style: {
              width: height * 2,
              height,
              flexShrink: 0,
              [frame.dir === 'rtl' ? 'marginRight' : 'marginLeft']: Math.round(unit * 0.05),
            },
          },
        ],
      },
    ]);
  },
  ring: (outer, inner) =>
    band(outer, inner, '$ground') +
    line(circle(0, 0, (outer + inner) / 2), '$line', outer * 0.012) +
    line(circle(0, 0, inner + (outer - inner) * 0.12), '$red', outer * 0.022),
  art({ thread, flag: box }, { dir, size: { width, height } }) {
    const long = Math.round(thread!.w * 0.3);
    const x = dir === 'rtl' ? thread!.x + thread!.w - long : thread!.x;
    const thin = Math.max(1, Math.round(thread!.h / 4));
    const middle = thread!.y + Math.floor((thread!.h - thin) / 2);
    const edge = { x: box!.x - 1, y: box!.y - 1, w: box!.w + 2, h: box!.h + 2 };
    return (
      rect({ x: 0, y: 0, w: width, h: height }, '$ground') +
      rect({ ...thread!, y: middle, h: thin }, '$line') +
      rect({ ...thread!, x, w: long }, '$red') +
      rect(edge, '$line') +
      flag(box!)
    );
  },
};

export default typographic;
