// The words that badge's parts share: what comes in as text, and what it is once parsed.
import type { badgeOptions, Color, Direction } from '@solidarity-kit/options';
import type { Icon } from './icon.ts';
import type { LogoPicture } from './logos/data/picture.ts';
import type { Style } from './style.ts';

/** Which page the badge is for. `auto` follows the reader's `prefers-color-scheme`, within the image. */
export type Theme = 'light' | 'dark' | 'auto';

/** Options as text, as they come from a URL: those of the table of options, and two more. An absent, or empty, option takes its default. */
export interface BadgeInput extends Readonly<Partial<Record<keyof typeof badgeOptions, string>>> {
  /** First segment. Default: none. */
  readonly label?: string;
  /** Second segment. Default: none; then an icon or a label must be there. */
  readonly message?: string;
  /** Name of a style. Default: `flat`. */
  readonly style?: string;
  /** Colour of the message; of the thread in `tatreez`. Default: the style's own. */
  readonly color?: string;
  /** Colour of the label. Default: the style's own. */
  readonly labelColor?: string;
  /** Name of an icon of the kit, or `none`. Default: the style's own (a star in `tatreez`), else none. */
  readonly icon?: string;
  /** A brand that Simple Icons has or had, by slug or title (`github`, `Node.js`); or a `data:` address of an image. Default: none. */
  readonly logo?: string;
  /** Colour of the logo. Default: the brand's; the text's where that is too dark to be seen. */
  readonly logoColor?: string;
  /** `auto`: a logo that is wider than high takes all of the height. Default: it is drawn in a square. */
  readonly logoSize?: string;
  /** `light` (default), `dark` or `auto`. */
  readonly theme?: string;
  /** BCP 47 tag of the words. Picks letter forms, capitals and, with the words, the direction. Default: none. */
  readonly lang?: string;
  /** `ltr`, `rtl` or `auto` (default: from the words and `lang`). In `rtl` the label is on the right. */
  readonly dir?: string;
  /** An http, https or mailto address to open when the image is a document of its own or inlined. Default: none. */
  readonly link?: string;
  /** Another address for the message; `link` is then the label's alone. Default: none. */
  readonly messageLink?: string;
  /** Accessible name. Default: `label: message`. */
  readonly alt?: string;
}

/** A parsed badge: every value is one that can be drawn. Frozen. */
export interface BadgeSpec {
  readonly label: string;
  readonly message: string;
  readonly style: Style;
  readonly color: Color | undefined;
  readonly labelColor: Color | undefined;
  readonly icon: Icon | undefined;
  /** Name of a brand, as `slugOf` gives it. */
  readonly logo: string | undefined;
  /** A logo of the visitor's own; then there is no `logo`. An answer with one needs `img-src data:` in its policy. */
  readonly picture: LogoPicture | undefined;
  readonly logoColor: Color | undefined;
  /** Whether a logo that is wider than high is drawn wide. */
  readonly fittedLogo: boolean;
  readonly theme: Theme;
  readonly lang: string | undefined;
  /** Which side the label is on: left in `ltr`. */
  readonly direction: Direction;
  /** Base direction of the texts, where the option `dir` states one. */
  readonly statedDirection: Direction | undefined;
  readonly link: string | undefined;
  /** Where the message leads, when that is not where the label leads. */
  readonly messageLink: string | undefined;
  /** Accessible name. Empty only for a logo without words, which is named by its brand. */
  readonly name: string;
  /** Whether it is known that nothing of the name has to be escaped: reading the words tells, and drawing saves a tenth of its time. */
  readonly plainName: boolean;
}

/** A brand's logo: path data in a square of 24 units. */
export interface Logo {
  readonly title: string;
  /** The brand's colour, six digits, without `#`. */
  readonly hex: string;
  readonly path: string;
}
