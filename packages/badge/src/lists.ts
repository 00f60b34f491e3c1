// The styles and icons that there are, by name: one file each in their folders.
import type { Icon } from './icon.ts';
import { all as allIcons } from './icons/index.generated.ts';
import type { Style } from './style.ts';
import { warning } from './warning.ts';
import { all as allStyles } from './styles/index.generated.ts';

/** Every style, in the order of their names. */
export const styles: readonly Style[] = allStyles;

/** Every icon of the kit, in the order of their names. */
export const icons: readonly Icon[] = allIcons;

/** Styles by name. */
export const stylesByName: ReadonlyMap<string, Style> = new Map(
  styles.map((style) => [style.name, style]),
);

/** Icons by name, the warning sign of error badges among them. */
export const iconsByName: ReadonlyMap<string, Icon> = new Map(
  [...icons, warning].map((icon) => [icon.name, icon]),
);
