// How far apart two colours look, where contrast cannot tell: red and green of one luminance have none.
import { modeOklab, modeRgb, useMode, differenceEuclidean } from 'culori/fn';
import { memo } from '../memo.ts';

useMode(modeRgb);
useMode(modeOklab);
const distance = differenceEuclidean('oklab');

const pair = memo((both) => {
  const [a = '', b = ''] = both.split(' ');
  return distance(a, b);
});

/**
 * The distance of two colours in OKLab (https://bottosson.github.io/posts/oklab/): 0 the same, 1 black and white. Below
 * 0.1 a small shape is hard to tell from its ground.
 *
 * @param a `#rrggbb`
 * @param b `#rrggbb`; their order does not matter
 */
export function apart(a: string, b: string): number {
  return pair(`${a} ${b}`);
}
