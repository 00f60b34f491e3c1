// The nearest colour that can be read: for whoever is told that theirs cannot.
import { contrastOf, mix } from './color.ts';

/** Steps between a colour and black or white. */
const steps = 100;

/**
 * The colour nearest to one that has enough contrast: the same one, darker or lighter, whichever needs the smaller step.
 *
 * @param colour `#rrggbb`.
 * @param on what it stands on, `#rrggbb`.
 * @param least contrast, 1 to 21; where none has it, black or white, whichever has more.
 * @example passing('#777777', '#ffffff', 4.5) // '#767676'
 */
export function passing(colour: string, on: string, least: number): string {
  for (let step = 0; step <= steps; step++) {
    for (const end of ['#000000', '#ffffff']) {
      const found = mix(end, colour, step / steps);
      if (contrastOf(found, on) >= least) return found;
    }
  }
  return contrastOf('#000000', on) > contrastOf('#ffffff', on) ? '#000000' : '#ffffff';
}
