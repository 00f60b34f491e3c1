// CSS colours by culori: the one place that knows it, so that a page can bring it when a colour is chosen.
import {
  clampRgb,
  converter,
  formatHex,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode,
} from 'culori/fn';

useMode(modeRgb);
useMode(modeHsl);
useMode(modeHwb);
useMode(modeLab);
useMode(modeLch);
useMode(modeOklab);
useMode(modeOklch);
const toRgb = converter('rgb');

/** A colour without its transparency, as `#rrggbb`, and how much of it there is, 0 to 1. */
export interface CssColor {
  readonly opaque: string;
  readonly alpha: number;
}

/** A CSS colour, clamped to what a screen shows; undefined for what is none. */
export function cssColor(text: string): CssColor | undefined {
  const rgb = toRgb(parseCss(text));
  return rgb && { opaque: formatHex(clampRgb(rgb)), alpha: rgb.alpha ?? 1 };
}

/** culori's parser throws on a few texts that look like a function, such as `a(0a`. */
function parseCss(text: string): ReturnType<typeof parse> {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
