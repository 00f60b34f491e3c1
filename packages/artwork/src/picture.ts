// A picture: words set into the boxes of a design, and the art around them, as one SVG.
import { clean, directionOf, directionOfText } from '@solidarity-kit/options';
import type { Outliner } from '@solidarity-kit/outline';
import type { Design, Frame } from './design.ts';
import { all as designs } from './designs/index.generated.ts';
import { themed, type Theme } from './draw/themed.ts';
import { words } from './draw/words.ts';
import { boxesOf } from './layout/boxes.ts';
import type { Size } from './sizes.ts';
import { setWords, type SetWords } from './text/set-words.ts';
import { prepareText } from './text/paragraph.ts';
import { escape } from './draw/escape.ts';

/** A picture that is wanted. Texts may be any strings. */
export interface PictureSpec {
  readonly design: DesignName;
  readonly size: Size;
  readonly theme: Theme;
  /** The large words. */
  readonly headline: string;
  /** The smaller ones below. Default: none. */
  readonly subline?: string;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** Default: that of the words, else of the language. */
  readonly dir?: 'ltr' | 'rtl';
  /** What the picture says, for those who do not see it. Default: the words. */
  readonly alt?: string;
}

/** Name of a design: its file's. */
export type DesignName = (typeof designs)[number]['name'];

/** A picture that was drawn. */
export interface DrawnPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Whether all fonts that the words need could be read. */
  readonly complete: boolean;
}

/** The design of a name. */
export function findDesign(name: string): Design | undefined {
  return designs.find((design) => design.name === name);
}

/** Words of more characters than this get the layout for long ones. */
const LONG = 60;

/** Draws a picture. The fonts that its words need are loaded first; rejects when one cannot be. */
export async function drawPicture(outliner: Outliner, spec: PictureSpec): Promise<DrawnPicture> {
  const headline = clean(spec.headline);
  const subline = clean(spec.subline ?? '');
  const dir = spec.dir ?? directionOfText(headline || subline) ?? directionOf(spec.lang);
  const style = { lang: spec.lang, dir, largest: 16 };
  await prepareText(outliner, headline, { ...style, weight: 700, display: true });
  await prepareText(outliner, subline, { ...style, weight: 400 });
  return composed(outliner, spec, { headline, subline, dir });
}

interface Texts {
  readonly headline: string;
  readonly subline: string;
  readonly dir: 'ltr' | 'rtl';
}

function composed(outliner: Outliner, spec: PictureSpec, texts: Texts): DrawnPicture {
  const { size } = spec;
  const design = findDesign(spec.design)!;
  const { frame, set } = chosen(outliner, design, spec, texts);
  const boxes = boxesOf(design.name, frame);
  const { x, y } = boxes['words']!;
  const inks = design.inkOf?.(frame) ?? { headline: '$ink', subline: '$soft' };
  const markup =
    design.art(boxes, frame) +
    words(set.headline, x, y + set.headlineTop, inks.headline) +
    (set.subline ? words(set.subline, x, y + set.sublineTop, inks.subline) : '');
  const title = escape(
    clean(spec.alt ?? [texts.headline, texts.subline].filter(Boolean).join(' ')),
  );
  const { width, height } = size;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" lang="${escape(spec.lang)}"><title>${title}</title>${themed(markup, design, spec.theme)}</svg>`,
    width,
    height,
    complete: set.headline.complete && (set.subline?.complete ?? true),
  };
}

/** The layout for short words if they fit it well, else that for long ones. */
function chosen(
  outliner: Outliner,
  design: Design,
  { size, lang }: PictureSpec,
  texts: Texts,
): { readonly frame: Frame; readonly set: SetWords } {
  const set = (state: Frame['state']) => {
    const frame: Frame = { size, dir: texts.dir, state };
    const { w, h } = boxesOf(design.name, frame)['words']!;
    return {
      frame,
      set: setWords(outliner, { ...texts, lang }, design, frame, { width: w, height: h }),
    };
  };
  const length = [...texts.headline].length + [...texts.subline].length;
  if ([...texts.headline].length > LONG || length > 3 * LONG) return set('long');
  const short = set('short');
  return design.tight && short.set.small ? set('long') : short;
}
