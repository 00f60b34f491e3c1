// Logos that Simple Icons had once, and other names of brands: read from data/removed-logos.json, which scripts/removed-logos.ts writes.
import type { Logo } from '../types.ts';

/** A logo: `path` is from the last release of simple-icons on npm that had it; `license` where that release names one beside CC0-1.0. */
export type RemovedLogo = readonly [
  title: string,
  hex: string,
  path: string,
  release: string,
  license?: string,
];

/** The file's content. */
export interface RemovedLogos {
  /** The release of simple-icons that the rest was compared with. */
  readonly newest: string;
  /** By slug; none of them is in the newest release. */
  readonly icons: Readonly<Record<string, RemovedLogo>>;
  /** Slug of a logo, removed or not, by what else people call it: its title in another language, its slug in an earlier release. */
  readonly names: Readonly<Record<string, string>>;
}

/** A removed logo as it is drawn. */
export function logoOf([title, hex, path]: RemovedLogo): Logo {
  return { title, hex, path };
}
