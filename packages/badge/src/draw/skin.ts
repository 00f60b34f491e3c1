// A badge's colours as SVG attributes, and the style sheet that changes them on dark pages. Few of them, so kept.
import type { Color, Shade } from '@solidarity-kit/options';
import type { Style } from '../style.ts';
import type { BadgeSpec, Theme } from '../types.ts';
import { hash } from './hash.ts';

/** Attributes with a space before them, such as ` fill="#1b1714"`. */
export type Paint = string;

/** What text and icons are drawn with: the paint, and the start of a path that has it. */
export interface Ink {
  readonly paint: Paint;
  readonly path: string;
}

/** The paints of a badge. */
export interface Skin {
  /** Follows from everything in the skin: ids and classes made from it clash with those of equal skins only. */
  readonly id: string;
  readonly label: Paint;
  readonly message: Paint;
  readonly edge: Paint;
  readonly labelInk: Ink;
  readonly messageInk: Ink;
  /** Undefined: the logo takes the ink of its segment. */
  readonly logo: Paint | undefined;
  /** What follows the title's words: its end tag, and a `<style>` element if there is one. */
  readonly open: string;
}

// Bounded, since a visitor chooses the colours.
const known = new Map<string, Skin>();
const most = 2000;

// Most badges have the skin of the badge before.
let last: { spec: BadgeSpec; skin: Skin } | undefined;

function alike(a: BadgeSpec, b: BadgeSpec): boolean {
  return (
    a.style === b.style &&
    a.theme === b.theme &&
    a.color === b.color &&
    a.labelColor === b.labelColor &&
    a.logoColor === b.logoColor
  );
}

/** The skin for a badge's style, colours and theme. */
export function skinOf(spec: BadgeSpec): Skin {
  if (last && alike(last.spec, spec)) return last.skin;
  const { style, theme, color, labelColor, logoColor } = spec;
  const key = `${style.name}|${theme}|${color?.key}|${labelColor?.key}|${logoColor?.key}`;
  let skin = known.get(key);
  if (!skin) {
    skin = makeSkin(style, theme, color, labelColor, logoColor);
    if (known.size >= most) known.clear();
    known.set(key, skin);
  }
  last = { spec, skin };
  return skin;
}

const ground = ({ hex }: Shade): string => hex;
const drawnWith = (paint: Paint): Ink => ({ paint, path: `<path${paint}` });
const inkOf = ({ ink }: Shade): string => ink;

function makeSkin(
  style: Style,
  theme: Theme,
  color: Color | undefined,
  labelColor: Color | undefined,
  logoColor: Color | undefined,
): Skin {
  const { label, message, edge } = style.grounds(color, labelColor);
  const id = `k${hash([style.name, theme, label.key, message.key, edge.key, logoColor?.key].join())}`;
  const rules: string[] = [];
  const paint = (from: Color, part: string, pick: (shade: Shade) => string): Paint => {
    const [light, dark] = [pick(from.light), pick(from.dark)];
    if (theme !== 'auto' || light === dark) return ` fill="${theme === 'dark' ? dark : light}"`;
    rules.push(`.${id}${part}{fill:${dark}}`);
    return ` class="${id}${part}" fill="${light}"`;
  };
  const skin = {
    id,
    label: paint(label, 'a', ground),
    message: paint(message, 'b', ground),
    edge: paint(edge, 'c', ground),
    labelInk: drawnWith(paint(label, 'd', inkOf)),
    messageInk: drawnWith(paint(message, 'e', inkOf)),
    logo: logoColor && paint(logoColor, 'f', ground),
  };
  const css =
    rules.length > 0 ? `<style>@media(prefers-color-scheme:dark){${rules.join('')}}</style>` : '';
  return { ...skin, open: `</title>${css}` };
}
