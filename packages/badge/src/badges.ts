// Badges from options: gets what a badge needs (font slices, a logo), then draws it.
import type { Outliner } from '@solidarity-kit/outline';
import { capitals } from './draw/case.ts';
import { encode } from './draw/encode.ts';
import type { Texts } from './draw/layout.ts';
import { renderBadge, type Parts } from './draw/render.ts';
import { setText } from './draw/set.ts';
import { OptionError } from '@solidarity-kit/options';
import { allowedLogos, parseBadge } from './parse/parse.ts';
import type { BadgeInput, BadgeSpec, Logo } from './types.ts';

/** What draws badges. */
export interface Badges {
  /**
   * Loads what a badge needs and has not been loaded yet. Once for each new badge, before `render`.
   *
   * @throws OptionError when no brand has the name of its logo
   */
  prepare(spec: BadgeSpec): Promise<void>;
  /** The SVG of a badge that was prepared. What was not loaded is missing from the picture. */
  render(spec: BadgeSpec): string;
  /** The same in UTF-8, in a part of a buffer that nothing else writes to: quicker than encoding the string, most of all when the words are not Latin. */
  bytes(spec: BadgeSpec): Uint8Array<ArrayBuffer>;
  /**
   * The SVG in the form that is sent most quickly, without `prepare`: a string where all of it is ASCII, else its UTF-8 as `bytes` gives it.
   *
   * @returns undefined while something that it needs is not loaded
   */
  renderAtOnce(spec: BadgeSpec): string | Uint8Array<ArrayBuffer> | undefined;
  /**
   * Parse, prepare and render in one.
   *
   * @throws OptionError for a bad value
   */
  draw(input: BadgeInput): Promise<string>;
}

/** Where badges find what they do not carry. */
export interface BadgesOptions {
  /** A brand's logo by its slug; undefined when there is none. Default: there are no logos. */
  logo?(slug: string): Promise<Logo | undefined>;
}

// eslint-disable-next-line no-control-regex
const beyondAscii = /[^\u0000-\u007F]/;

/** Logos kept in memory; most badges ask for the same few. */
const mostLogos = 200;

/**
 * Badges drawn with an outliner.
 *
 * @example
 * const badges = createBadges(createNodeOutliner(), { logo: nodeLogo });
 * await badges.draw({ label: 'Palestine', message: 'Ceasefire now' }); // <svg …
 */
export function createBadges(outliner: Outliner, options: BadgesOptions = {}): Badges {
  const logos = new Map<string, Logo>();

  async function loadLogo(slug: string): Promise<void> {
    if (logos.has(slug)) return;
    const logo = await options.logo?.(slug);
    if (!logo) throw new OptionError('logo', slug, allowedLogos);
    // The one that came first goes: a logo is not lost between `prepare` and `render`.
    if (logos.size >= mostLogos) logos.delete(logos.keys().next().value!);
    logos.set(slug, logo);
  }

  async function prepare(spec: BadgeSpec): Promise<void> {
    const { style, lang } = spec;
    const words = `${spec.label} ${spec.message}`;
    const text = style.uppercase ? `${words} ${capitals(words, lang)}` : words;
    await Promise.all([
      outliner.prepare(text, { weight: style.weight, ...(lang !== undefined && { lang }) }),
      spec.logo === undefined ? undefined : loadLogo(spec.logo),
    ]);
  }

  const textsOf = (spec: BadgeSpec): Texts => ({
    label: setText(outliner, spec.label, spec),
    message: setText(outliner, spec.message, spec),
  });

  function parts(spec: BadgeSpec, texts = textsOf(spec)): Parts {
    return renderBadge(spec, texts, spec.logo === undefined ? undefined : logos.get(spec.logo));
  }

  function render(spec: BadgeSpec): string {
    const { words, drawing } = parts(spec);
    return words + drawing;
  }

  function renderAtOnce(spec: BadgeSpec): string | Uint8Array<ArrayBuffer> | undefined {
    if (spec.logo !== undefined && !logos.has(spec.logo)) return undefined;
    const texts = textsOf(spec);
    if (texts.label?.complete === false || texts.message?.complete === false) return undefined;
    const drawn = parts(spec, texts);
    return beyondAscii.test(drawn.words) ? encode(drawn) : drawn.words + drawn.drawing;
  }

  async function draw(input: BadgeInput): Promise<string> {
    const spec = parseBadge(input);
    await prepare(spec);
    return render(spec);
  }

  return {
    prepare,
    render,
    renderAtOnce,
    bytes: (spec) => encode(parts(spec)),
    draw,
  };
}
