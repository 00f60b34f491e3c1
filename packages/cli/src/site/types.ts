// What the adapters of platforms have in common: they look at a project and say which files would change, and how. They write nothing.
import type { AddressOf, BannerParts, SiteFile } from '@solidarity-kit/site';
import type { BannerChoice } from '@solidarity-kit/snippets';
import type { Project } from './project.ts';

/** A change of one file, worked out but not made. */
export interface Edit {
  /** From the project's folder, with `/`. */
  path: string;
  /** The file's text now; undefined when there is no such file. */
  before: string | undefined;
  /** Its text or bytes afterwards; undefined when it is taken away. */
  after: string | Uint8Array | undefined;
}

/** The banner that a site gets, for an adapter to put where it belongs. */
export interface SiteBanner {
  choice: BannerChoice;
  /** Where the script comes from: copies in the site's own files, a host, or the platform's package. */
  from: 'copy' | 'host' | 'package';
  /**
   * The element with its words, and the script behind it, as HTML without line ends at its ends.
   *
   * @param address where a copied file is from the page, by its name; may be a call of the platform's template language without `"`
   * @param lang language of the page, where the page says it
   */
  html(address: AddressOf, lang?: string): string;
  /** The same in parts, for JSX. */
  parts(address: AddressOf, lang?: string): BannerParts;
  /** The choice as an object of JavaScript on one line, for a package. */
  options(): string;
  /** The files that are copied into the site's assets; none when the script comes from a host or a package. */
  assets: readonly SiteFile[];
}

/** A project that an adapter has recognized. */
export interface Found {
  /** What was found, for people: `vite 8.3.8 in package.json, index.html`. */
  because: string;
  /** How to see the banner: a command of the platform. */
  see: string;
  /** The changes that put the banner in. @throws {Unsure} */
  plan(banner: SiteBanner): Promise<Edit[]>;
}

/** An adapter: one file in `platforms/` for each. */
export interface Platform {
  /** Slug, e.g. `vite`. */
  id: string;
  /** What people call it. */
  name: string;
  /** Place in the order in which platforms are looked for, smallest first: one that stands on another comes before it. */
  order: number;
  /** Folders that the platform writes: never changed, never searched. */
  outputs: readonly string[];
  /** The kit's package for this platform, for `--from package`. */
  package?: string;
  /** Looks at a project; undefined when it is not built with this platform. */
  find(project: Project): Promise<Found | undefined>;
}

/** The platform is known, but not where the banner belongs: nothing is changed, and the reason is told. */
export class Unsure extends Error {
  override name = 'Unsure';
}
