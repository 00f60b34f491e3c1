// Layouts that several designs share, as trees of flex boxes.
import type { Flex, Frame } from '../design.ts';

/** The whole picture within its margins. */
export function page(
  { size: { width, height, margin } }: Frame,
  style: Flex['style'],
  children: readonly Flex[],
): Flex {
  const [x, y] = margin;
  return {
    style: {
      width,
      height,
      boxSizing: 'border-box',
      padding: `${Math.round(height * y)}px ${Math.round(width * x)}px`,
      ...style,
    },
    children,
  };
}

/** Shares of the art: of the width beside words, of the height above them; by the length of the words. */
export interface Shares {
  readonly beside: readonly [short: number, long: number];
  readonly above: readonly [short: number, long: number];
}

/**
 * Words at the side where reading starts, art at the other; in tall pictures the art above. The art reaches the edges of the picture, the words keep the margins.
 *
 * @param shares of the art in the picture.
 */
export function artBeside(frame: Frame, shares: Shares): Flex {
  const { width, height, shape, margin } = frame.size;
  const which = frame.state === 'short' ? 0 : 1;
  const tall = shape === 'tall' || shape === 'round';
  const share = (tall ? shares.above : shares.beside)[which];
  const x = Math.round(width * margin[0]);
  const y = Math.round(height * margin[1]);
  const gap = Math.round(Math.min(width, height) * 0.05);
  const end = frame.dir === 'rtl' ? 'Left' : 'Right';
  const start = frame.dir === 'rtl' ? 'Right' : 'Left';
  return {
    style: {
      width,
      height,
      flexDirection: tall ? 'column' : frame.dir === 'rtl' ? 'row-reverse' : 'row',
    },
    children: tall
      ? [
          { name: 'art', style: { width: '100%', height: `${share * 100}%`, flexShrink: 0 } },
          {
            name: 'words',
            style: { flexGrow: 1, margin: `${gap}px ${x}px ${y}px` },
          },
        ]
      : [
          {
            name: 'words',
            style: {
              flexGrow: 1,
              [`margin${start}`]: x,
              [`margin${end}`]: gap,
              marginTop: y,
              marginBottom: y,
            },
          },
          { name: 'art', style: { width: `${share * 100}%`, height: '100%', flexShrink: 0 } },
        ],
  };
}
