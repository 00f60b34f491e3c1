// The colours of a badge of own words: those that were chosen, else shields.io's, so that it looks like its neighbours in a README.
import { campaignLook, type Look } from './campaign-look.ts';
import type { BadgeInput } from './types.ts';

/** shields.io's own: behind a label, behind a message, and in place of a colour that cannot be read. */
const neighbours = { label: '#555', message: 'lightgrey', unreadable: 'brightgreen' } as const;

/**
 * The colours of a badge that says no message of the kit. The styles that shields.io does not have keep their own.
 *
 * @param label the badge's label; without one the whole badge has the colour of the message
 * @param chosen what was asked for
 * @param unreadable whether a colour was asked for that is none
 */
export function wordsColors(
  label: string,
  chosen: Pick<BadgeInput, 'style' | 'color' | 'labelColor'>,
  unreadable = false,
): Pick<BadgeInput, 'color' | 'labelColor'> {
  const { style, color, labelColor } = chosen;
  const usual: Look = {
    icon: 'none',
    color: unreadable ? neighbours.unreadable : neighbours.message,
    labelColor: neighbours.label,
  };
  if (campaignLook(style, usual) !== usual) return color ? { color } : {};
  return {
    color: color ?? usual.color,
    // A logo without a label stands on the message's colour, as at shields.io.
    ...(label.trim() === '' ? {} : { labelColor: labelColor ?? usual.labelColor }),
  };
}
