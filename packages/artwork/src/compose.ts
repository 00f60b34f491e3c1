// One picture in one language: words set into the boxes of a design, and the art around them, with colours still by name.
import { clean, directionOf, directionOfText } from '@solidarity-kit/options';
import type { Outliner } from '@solidarity-kit/outline';
import type { Design, Frame } from './design.ts';
import { all as designs } from './designs/index.generated.ts';
import { ringArt } from './draw/ring.ts';
import { words } from './draw/words.ts';
import type { Ink } from './layers.ts';
import { boxesOf } from './layout/boxes.ts';
import { keyOf } from './layout/key.ts';
import type { PictureSpec, Wording } from './spec.ts';
import { prepareText, type Paragraph } from './text/paragraph.ts';
import { isNastaliq, setWords, type SetWords } from './text/set-words.ts';

/** The parts of a picture. */
export interface Composed {
  /** What the art follows from, beside the theme. */
  readonly frameKey: string;
  readonly art: string;
  readonly words: string;
  /** The words as paths, colours by name; nothing when there are emoji among them. */
  readonly inks: readonly Ink[] | undefined;
  /** What the picture says. */
  readonly title: string;
  /** Whether all fonts that the words need could be read. */
  readonly complete: boolean;
}

/** The design of a name. */
export function findDesign(name: string): Design | undefined {
  return designs.find((design) => design.name === name);
}

/** Words of more characters than this get the layout for long ones. */
const LONG = 60;

/** Compositions that are kept: words that were seen before are not set again. Each is some 20 kB. */
const KEPT = 128;
const kept = new WeakMap<Outliner, Map<string, Composed>>();

/** Composes a picture. The fonts that its words need are loaded first; rejects when one cannot be. */
export async function compose(
  outliner: Outliner,
  { design, size }: Pick<PictureSpec, 'design' | 'size'>,
  wording: Wording,
): Promise<Composed> {
  const { headline, subline, note, lang, sublineLang, dir, sublineDir, alt } = wording;
  const texts = [headline, subline, note, alt, lang, sublineLang, dir, sublineDir];
  const key = JSON.stringify([design, size.name, ...texts]);
  let known = kept.get(outliner);
  if (!known) kept.set(outliner, (known = new Map()));
  const before = known.get(key);
  if (before) return before;
  const composed = await composeNew(outliner, findDesign(design)!, size, wording);
  if (composed.complete) {
    known.set(key, composed);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
  }
  return composed;
}

async function composeNew(
  outliner: Outliner,
  design: Design,
  size: PictureSpec['size'],
  wording: Wording,
): Promise<Composed> {
  const headline = clean(wording.headline);
  const subline = clean(wording.subline ?? '');
  const note = clean(wording.note ?? '');
  const { lang, sublineLang = lang } = wording;
  const dir = wording.dir ?? directionOfText(headline || subline) ?? directionOf(lang);
  const sublineDir = wording.sublineDir ?? dir;
  const style = { dir, largest: 16 };
  await prepareText(outliner, headline, { ...style, lang, weight: 700, display: true });
  for (const text of [subline, note])
    await prepareText(outliner, text, {
      display: text === subline && isNastaliq(sublineLang),
      ...style,
      dir: sublineDir,
      lang: sublineLang,
      weight: 400,
    });
  const texts = { headline, subline, note, lang, sublineLang, dir, sublineDir };
  const { frame, set } = chosen(outliner, design, size, texts);
  const boxes = boxesOf(design.name, frame);
  const { x, y } = boxes['words']!;
  const own = size.shape === 'ring' ? undefined : design.inkOf?.(frame);
  const inks = own ?? { headline: '$ink', subline: '$soft' };
  // A figure is as dark as the headline: it is read, not glanced at.
  const below = note === '' ? inks.subline : inks.headline;
  const fills = [inks.headline, below, inks.subline];
  return {
    frameKey: keyOf(design.name, frame),
    art: size.shape === 'ring' ? ringArt(design, boxes, frame) : design.art(boxes, frame),
    words: set.texts
      .map(({ paragraph, top, role }) => words(paragraph, x, y + top, fills[role]!))
      .join(''),
    inks: set.texts.some(({ paragraph }) => paragraph.pictures.length > 0)
      ? undefined
      : set.texts
          .filter(({ paragraph }) => paragraph.lines.some(({ outline }) => outline.d !== ''))
          .map(({ paragraph, top, role }) => inkOf(paragraph, x, y + top, fills[role]!, size)),
    title: clean(wording.alt ?? [headline, subline, note].filter(Boolean).join(' ')),
    complete: set.texts.every(({ paragraph }) => paragraph.complete),
  };
}

/** The layout for short words if they fit it well, else that for long ones. */
function chosen(
  outliner: Outliner,
  design: Design,
  size: PictureSpec['size'],
  texts: Parameters<typeof setWords>[1],
): { readonly frame: Frame; readonly set: SetWords } {
  const set = (state: Frame['state']) => {
    const frame: Frame = { size, dir: texts.dir, state };
    const { w, h } = boxesOf(design.name, frame)['words']!;
    return { frame, set: setWords(outliner, texts, design, frame, { width: w, height: h }) };
  };
  const { headline, subline, note } = texts;
  const length = [...headline].length + [...subline].length;
  if (note !== '' || [...headline].length > LONG || length > 3 * LONG) return set('long');
  const short = set('short');
  return short.set.size < (design.tight ?? 0) ? set('long') : short;
}

/** A text as paths, and the rectangle of whole pixels about them, within the picture. */
function inkOf(
  { lines }: Paragraph,
  left: number,
  top: number,
  fill: string,
  { width, height }: PictureSpec['size'],
): Ink {
  let [x0, y0, x1, y1] = [width, height, 0, 0];
  for (const { outline, x, y } of lines) {
    const { ink } = outline;
    x0 = Math.min(x0, left + x + ink.x0);
    x1 = Math.max(x1, left + x + ink.x1);
    y0 = Math.min(y0, top + y + ink.y0);
    y1 = Math.max(y1, top + y + ink.y1);
  }
  // Two pixels for the soft edges of shapes.
  const x = Math.max(0, Math.floor(x0) - 2);
  const y = Math.max(0, Math.floor(y0) - 2);
  const w = Math.min(width, Math.ceil(x1) + 2) - x;
  const h = Math.min(height, Math.ceil(y1) + 2) - y;
  const paths = lines.map(({ outline, x: from, y: baseline }) => ({
    d: outline.d,
    scale: outline.scale,
    x: left + from,
    y: top + baseline,
  }));
  return { fill, box: { x, y, w, h }, paths };
}
