// Colours by theme: `$name` becomes a colour, or a class that follows the reader's colour scheme.
import type { Design, Palette } from '../design.ts';

/** Theme of a picture; `auto` follows the reader, in SVG only. */
export type Theme = 'light' | 'dark' | 'auto';

const token = /(fill|stroke)="\$(\w+)"/g;

/** Markup whose colours are those of a theme. Classes begin with the design's name, so that two pictures in one page agree. */
export function themed(
  markup: string,
  { name, light, dark }: Pick<Design, 'name' | 'light' | 'dark'>,
  theme: Theme,
): string {
  if (theme !== 'auto') {
    const palette = theme === 'dark' ? dark : light;
    return markup.replace(token, (_, paint, key) => `${paint}="${colorOf(palette, key)}"`);
  }
  const used = new Set<string>();
  const body = markup.replace(token, (_, paint: string, key: string) => {
    used.add(`${paint} ${key}`);
    return `class="${classOf(name, paint, key)}"`;
  });
  const rules = (palette: Palette) =>
    [...used]
      .toSorted()
      .map((one) => one.split(' ') as [string, string])
      .map(([paint, key]) => `.${classOf(name, paint, key)}{${paint}:${colorOf(palette, key)}}`)
      .join('');
  return `<style>${rules(light)}@media(prefers-color-scheme:dark){${rules(dark)}}</style>${body}`;
}

function classOf(design: string, paint: string, key: string): string {
  return `${design}-${key}${paint === 'stroke' ? '-line' : ''}`;
}

function colorOf(palette: Palette, key: string): string {
  const color = palette[key];
  if (color === undefined) throw new Error(`The palette has no colour “${key}”.`);
  return color;
}

/** The colour of a fill: `$name` of a palette, or itself. */
export function colorNamed(palette: Palette, fill: string): string {
  return fill.startsWith('$') ? colorOf(palette, fill.slice(1)) : fill;
}
