// Logos in memory: each is read once, however many badges ask for it at the same time.
import { bounded } from '@solidarity-kit/options';
import type { Logo } from '../types.ts';

/** Where logos come from. Undefined when no brand has the slug; rejects when the logo cannot be read. */
export type LogoSource = (slug: string) => Promise<Logo | undefined>;

/** Logos kept in memory: about a megabyte. */
const maxLogos = 500;

/** Keeps the logos that were asked for last. */
export class LogoShelf {
  readonly #source: LogoSource;
  /** The one that was asked for longest ago comes first. */
  readonly #kept: Map<string, Logo>;
  readonly #coming = new Map<string, Promise<Logo | undefined>>();

  /** @param limit logos that are kept, 1 or more */
  constructor(source: LogoSource, limit = maxLogos) {
    this.#source = source;
    this.#kept = bounded(limit);
  }

  /** A logo that is in memory. */
  get(slug: string): Logo | undefined {
    const logo = this.#kept.get(slug);
    if (logo === undefined) return undefined;
    this.#kept.delete(slug);
    this.#kept.set(slug, logo);
    return logo;
  }

  /**
   * A logo, read if it is not in memory. The caller keeps what it gets: `get` may have lost it again by the time that the badge is drawn.
   *
   * @returns undefined when no brand has the slug
   */
  load(slug: string): Promise<Logo | undefined> {
    const kept = this.get(slug);
    if (kept) return Promise.resolve(kept);
    let coming = this.#coming.get(slug);
    if (!coming) {
      coming = this.#read(slug).finally(() => this.#coming.delete(slug));
      this.#coming.set(slug, coming);
    }
    return coming;
  }

  async #read(slug: string): Promise<Logo | undefined> {
    const logo = await this.#source(slug);
    if (logo === undefined) return undefined;
    this.#kept.set(slug, logo);
    return logo;
  }
}
