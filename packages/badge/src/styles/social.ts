// social: a button and, beside it, a bubble that points to it.
import { palette } from '@solidarity-kit/options';
import { rect } from '../draw/shape.ts';
import type { Style } from '../style.ts';
import flat from './flat.ts';

const radius = 4;
/** How far the bubble's tip reaches. */
const tip = 4;

const social: Style = {
  ...flat,
  name: 'social',
  between: 7,
  framed: true,
  lookParts: ['icon'],
  // Colours are not for buttons: shields.io does not take them here either.
  grounds: () => ({ label: palette.raise, message: palette.raise, frame: palette.line }),
  backdrop({ segments, height, direction }, skin) {
    let drawn = '';
    for (const { x, width, role } of segments) {
      // An edge of one pixel: the ground on a slab that is one pixel larger on each side.
      drawn += rect(x, 0, width, height, skin.frame, radius);
      drawn += rect(x + 1, 1, width - 2, height - 2, skin[role].paint, radius - 1);
      if (role === 'label' || segments.length < 2) continue;
      const [from, out] = direction === 'rtl' ? [x + width, 1] : [x, -1];
      const middle = height / 2;
      drawn += `<path d="M${from} ${middle - tip}l${tip * out} ${tip}l${-tip * out} ${tip}z"${skin.frame}/>`;
      drawn += `<path d="M${from - 2 * out} ${middle - tip - 0.6}l${(tip + 0.6) * out} ${tip + 0.6}l${-(tip + 0.6) * out} ${tip + 0.6}z"${skin[role].paint}/>`;
    }
    return drawn;
  },
};

export default social;
