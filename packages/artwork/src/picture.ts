// A picture as one SVG, or in two layers for a PNG.
import type { Outliner } from '@solidarity-kit/outline';
import { compose, findDesign } from './compose.ts';
import { escape } from './draw/escape.ts';
import { followReader, type InLanguage } from './draw/follow-reader.ts';
import { colorNamed, themed } from './draw/themed.ts';
import type { Layers } from './layers.ts';
import type { PictureSpec } from './spec.ts';

/** A picture that was drawn. */
export interface DrawnPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Whether all fonts that the words need could be read. */
  readonly complete: boolean;
}

/** Draws a picture. The fonts that its words need are loaded first; rejects when one cannot be. */
export async function drawPicture(outliner: Outliner, spec: PictureSpec): Promise<DrawnPicture> {
  const first = await compose(outliner, spec, spec);
  const { title, complete } = first;
  const others: InLanguage[] = [];
  for (const wording of spec.others ?? [])
    others.push({ lang: wording.lang, ...(await compose(outliner, spec, wording)) });
  const drawn =
    others.length === 0
      ? first.art + first.words
      : followReader([{ lang: spec.lang, ...first }, ...others]);
  const { width, height } = spec.size;
  const label = escape(title);
  const body = themed(drawn, findDesign(spec.design)!, spec.theme);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" lang="${escape(spec.lang)}"><title>${label}</title>${body}</svg>`,
    width,
    height,
    complete: complete && others.every((one) => one.complete),
  };
}

/**
 * The layers of a picture, for a PNG. A PNG cannot follow its reader: `auto` is drawn light, and in the first language.
 *
 * Rejects when a font cannot be loaded.
 */
export async function drawLayers(outliner: Outliner, spec: PictureSpec): Promise<Layers> {
  const { art, words, inks, frameKey } = await compose(outliner, spec, spec);
  const theme = spec.theme === 'dark' ? 'dark' : 'light';
  const design = findDesign(spec.design)!;
  const { width, height } = spec.size;
  return {
    width,
    height,
    key: `${frameKey} ${theme}`,
    art: themed(art, design, theme),
    words: themed(words, design, theme),
    inks: inks?.map((ink) => ({ ...ink, fill: colorNamed(design[theme], ink.fill) })),
  };
}
