// A badge's colours as SVG attributes, and the style sheet that changes them on dark pages.
import { bounded, type Color, type Shade } from '@solidarity-kit/options';
import { latest } from '../cache/latest.ts';
import type { Style } from '../style.ts';
import type { BadgeSpec, Logo, Theme } from '../types.ts';
import { edgeOf } from './edge.ts';
import { hash } from './hash.ts';
import type { Role } from './placed.ts';
import type { Ground, Ink, Paint, Skin } from './paint.ts';
import { logoColors } from './logo-paint.ts';

/**
 * The skin for a badge's style, colours and theme.
 *
 * @param logo the brand's logo, if the badge has one
 * @param role the segment that the logo stands in
 */
export function skinOf(spec: BadgeSpec, logo?: Logo, role?: Role): Skin {
  const { style, theme, color, labelColor, logoColor } = spec;
  return skinFor(style, theme, color, labelColor, logoColor, logo, role);
}

/** Skins by everything that decides them; the colours are a visitor's choice. */
const known = bounded<string, Skin>(2000);

const skinFor = latest(
  (
    style: Style,
    theme: Theme,
    color: Color | undefined,
    labelColor: Color | undefined,
    logoColor: Color | undefined,
    logo: Logo | undefined,
    role: Role | undefined,
  ): Skin => {
    const brand = logo && `${role} ${logo.hex} ${logoColor?.key}`;
    const key = `${style.name}|${theme}|${color?.key}|${labelColor?.key}|${brand}`;
    let found = known.get(key);
    if (!found) {
      found = makeSkin(style, theme, { color, labelColor, logoColor }, logo, role);
      known.set(key, found);
    }
    return found;
  },
);

type Chosen = Pick<BadgeSpec, 'color' | 'labelColor' | 'logoColor'>;
type Pair = { readonly light: string; readonly dark: string };

const both = ({ light, dark }: Color, pick: (shade: Shade) => string): Pair => ({
  light: pick(light),
  dark: pick(dark),
});
const ground = (shade: Shade): string => shade.ground;
const inkOf = ({ ink }: Shade): string => ink;
const drawnWith = (paint: Paint): Ink => ({ paint, path: `<path${paint}` });

function makeSkin(
  style: Style,
  theme: Theme,
  { color, labelColor, logoColor }: Chosen,
  logo: Logo | undefined,
  role: Role | undefined,
): Skin {
  const grounds = style.grounds(color, labelColor);
  const { label, message, frame } = grounds;
  const social = style.name === 'social';
  const brand = logo && role && logoColors(grounds[role], logo, logoColor, social);
  const colors = [label.key, message.key, frame.key, brand && `${brand.light}${brand.dark}`];
  const id = `k${hash([style.name, theme, ...colors].join())}`;
  const rules: string[] = [];
  const paint = ({ light, dark }: Pair, part: string, property = 'fill'): Paint => {
    if (theme !== 'auto' || light === dark)
      return ` ${property}="${theme === 'dark' ? dark : light}"`;
    rules.push(`.${id}${part}{${property}:${dark}}`);
    return ` class="${id}${part}" ${property}="${light}"`;
  };
  const groundOf = (of: Color, part: string): Ground => {
    const fill = paint(both(of, ground), part);
    const edge = style.framed ? undefined : edgeOf(of, theme);
    const shades = theme === 'auto' ? [of.light, of.dark] : [of[theme]];
    if (!edge) return { paint: fill, stroked: false, shades };
    if (theme !== 'auto')
      return { paint: fill + paint(edge, part, 'stroke'), stroked: true, shades };
    // One class for both properties: an element has one attribute `class`.
    rules.push(`.${id}${part}{stroke:${edge.dark}}`);
    const named = fill.includes('class=') ? fill : ` class="${id}${part}"${fill}`;
    return { paint: `${named} stroke="${edge.light}"`, stroked: true, shades };
  };
  const skin = {
    id,
    label: groundOf(label, 'a'),
    message: groundOf(message, 'b'),
    // A frame is its own edge.
    frame: paint(edgeOf(frame, theme) ?? both(frame, ground), 'c'),
    labelInk: drawnWith(paint(both(label, inkOf), 'd')),
    messageInk: drawnWith(paint(both(message, inkOf), 'e')),
    logo: brand && role && !same(brand, both(grounds[role], inkOf), theme) ? paint(brand, 'f') : '',
  };
  const css =
    rules.length > 0 ? `<style>@media(prefers-color-scheme:dark){${rules.join('')}}</style>` : '';
  return { ...skin, open: `</title>${css}` };
}

/** Whether two look the same on the pages that the theme is for. */
function same(a: Pair, b: Pair, theme: Theme): boolean {
  return (theme === 'dark' || a.light === b.light) && (theme === 'light' || a.dark === b.dark);
}
