// Badges from options: gets what a badge needs (fonts, emoji, a logo), draws it, and never gives one that lacks something.
import { badgeOptions, OptionError, type Ignored } from '@solidarity-kit/options';
import type { Outliner } from '@solidarity-kit/outline';
import { svgOf } from './draw/encode.ts';
import { renderBadge, type Parts } from './draw/render.ts';
import { setTexts, type SetTexts } from './draw/texts.ts';
import { IncompleteError } from './incomplete-error.ts';
import { LogoShelf, type LogoSource } from './logos/shelf.ts';
import { parseBadge } from './parse/parse.ts';
import type { BadgeInput, BadgeSpec, Logo } from './types.ts';

/** A badge as SVG, in two parts; `svgOf`, `encode` and `quickest` put them together. */
export interface Drawn extends Parts {
  /** What of the options the picture does not show, and why. */
  readonly ignored: readonly Ignored[];
}

/** What draws badges. */
export interface Badges {
  /** A badge all of which is in memory; undefined while something has to be loaded. */
  renderSync(spec: BadgeSpec): Drawn | undefined;
  /**
   * A badge, once all that it needs is loaded.
   *
   * @throws OptionError when no brand has the name of its logo
   * @throws IncompleteError when something could not be loaded, also at the second try
   */
  render(spec: BadgeSpec): Promise<Drawn>;
  /**
   * Parse and render in one.
   *
   * @returns the SVG
   * @throws OptionError for a bad value, and what `render` throws
   */
  draw(input: BadgeInput): Promise<string>;
}

/** Where badges find what they do not carry. */
export interface BadgesOptions {
  /** A brand's logo by its slug. Default: there are no logos. */
  readonly logo?: LogoSource;
}

/**
 * Badges drawn with an outliner.
 *
 * @example
 * const badges = createBadges(createNodeOutliner(), { logo: nodeLogo });
 * await badges.draw({ label: 'Palestine', message: 'Ceasefire now' }); // <svg …
 */
export function createBadges(outliner: Outliner, options: BadgesOptions = {}): Badges {
  const logos = new LogoShelf(options.logo ?? (async () => undefined));

  async function loadTexts(spec: BadgeSpec): Promise<SetTexts> {
    const asked = new Set<string>();
    for (;;) {
      const texts = setTexts(outliner, spec);
      // What is loaded tells at times what else is needed; what still lacks after it was loaded will not come.
      const lacks = texts.lacks.filter((asset) => !asked.has(asset));
      if (lacks.length === 0) return texts;
      for (const asset of lacks) asked.add(asset);
      await twice(() => outliner.load(lacks), lacks);
    }
  }

  async function loadLogo(slug: string): Promise<Logo> {
    const logo = await twice(() => logos.load(slug), ['logo']);
    if (logo) return logo;
    throw OptionError.of(badgeOptions.logo, slug);
  }

  async function render(spec: BadgeSpec): Promise<Drawn> {
    const [texts, logo] = await Promise.all([
      loadTexts(spec),
      spec.logo === undefined ? undefined : loadLogo(spec.logo),
    ]);
    const drawn = finished(spec, texts, logo);
    if (drawn) return drawn;
    throw new IncompleteError(texts.lacks);
  }

  return {
    renderSync(spec) {
      const logo = spec.logo === undefined ? undefined : logos.get(spec.logo);
      if (spec.logo !== undefined && logo === undefined) return undefined;
      return finished(spec, setTexts(outliner, spec), logo);
    },
    render,
    draw: async (input) => svgOf(await render(parseBadge(input))),
  };
}

/** The badge, if it is whole. */
function finished(spec: BadgeSpec, texts: SetTexts, logo: Logo | undefined): Drawn | undefined {
  if (texts.lacks.length > 0 || (spec.logo !== undefined && logo === undefined)) return undefined;
  const { words, drawing } = renderBadge(spec, texts, logo);
  return { words, drawing, ignored: texts.ignored };
}

/** Loads, and once more if that fails: too many open files, or a network that was away for a moment. */
async function twice<T>(load: () => Promise<T>, what: readonly string[]): Promise<T> {
  try {
    return await load().catch(load);
  } catch (error) {
    throw new IncompleteError(what, error);
  }
}
