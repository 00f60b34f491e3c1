// flag: short words in the white stripe of the flag; long ones on paper beside it.
import type { Design, Flex, Frame } from '../design.ts';
import { artBeside } from '../layout/arrange.ts';
import { darkColors, lightColors } from '../draw/colors.ts';
import { flag, flagColors, hoistOf } from '../draw/flag.ts';
import { flagRing } from '../draw/ring.ts';
import { rect } from '../draw/svg.ts';

/** The words in the white stripe, right of the triangle. */
function inTheStripe({ size }: Frame): Flex {
  const { width, height, shape, margin } = size;
  const hoist = hoistOf({ x: 0, y: 0, w: width, h: height });
  const pad = Math.round(height * (shape === 'wide' ? 0.025 : 0.04));
  return {
    style: { width, height, flexDirection: 'column' },
    children: [
      {
        name: 'words',
        style: {
          flexGrow: 1,
          marginTop: Math.round(height / 3) + pad,
          marginBottom: Math.round(height / 3) + pad,
          marginLeft: hoist + Math.round(width * 0.03),
          marginRight: Math.round(width * margin[0]),
        },
      },
    ],
  };
}

/** A whole flag above the words: one that reached the edges would lose its triangle to the circle. */
function inTheCircle({ size: { width, height, margin } }: Frame): Flex {
  const [x, y] = [Math.round(width * margin[0]), Math.round(height * margin[1])];
  return {
    style: { width, height, flexDirection: 'column' },
    children: [
      {
        name: 'art',
        style: {
          alignSelf: 'center',
          flexShrink: 0,
          width: Math.round(width * 0.44),
          height: Math.round(height * 0.22),
          marginTop: Math.round(height * 0.1),
        },
      },
      {
        name: 'words',
        style: { flexGrow: 1, margin: `${Math.round(height * 0.045)}px ${x}px ${y}px` },
      },
    ],
  };
}

const design: Design = {
  name: 'flag',
  title: 'Flag of Palestine',
  light: { ...lightColors, stripeInk: '#000000' },
  dark: { ...darkColors, stripeInk: '#000000' },
  align: 'start',
  largest: 0.62,
  tight: 0.7,
  layout(frame) {
    if (frame.state === 'short') return inTheStripe(frame);
    return frame.size.shape === 'round'
      ? inTheCircle(frame)
      : artBeside(frame, { beside: [0.34, 0.3], above: [0.34, 0.3] });
  },
  art({ art }, { state, size: { width, height } }) {
    if (state === 'short') return flag({ x: 0, y: 0, w: width, h: height });
    return (
      rect({ x: 0, y: 0, w: width, h: height }, '$ground') +
      rect({ x: art!.x - 2, y: art!.y - 2, w: art!.w + 4, h: art!.h + 4 }, '$line') +
      flag(art!)
    );
  },
  ring: (outer, inner) => flagRing(outer, inner, flagColors),
  inkOf: ({ state }) =>
    state === 'short' ? { headline: '$stripeInk', subline: '$stripeInk' } : undefined,
};

export default design;
