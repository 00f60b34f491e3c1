// A badge's label and message as outlines: in one Han variant, and shortened where they would weigh too much.
import { hanOf, type Han, type Outline, type Outliner } from '@solidarity-kit/outline';
import type { Ignored } from '@solidarity-kit/options';
import type { BadgeSpec } from '../types.ts';
import type { Role, Texts } from './placed.ts';
import { setText } from './set.ts';
import { shorten, weightOf } from './shorten.ts';

/** A badge's texts. */
export interface SetTexts extends Texts {
  /** Assets that have to be loaded before the texts can be drawn whole. */
  readonly lacks: readonly string[];
  /** Texts that the picture shows only in part. */
  readonly ignored: readonly Ignored[];
}

/** Most bytes of the two texts of a badge together, so that no badge is heavier than 256 kB: names, logo and ground take the rest. */
const heaviest = 190_000;

// Ideographs, kana and Hangul, and more; only a text with one of these is looked at more closely.
const mayBeHan = /[\u1100-\u11FF\u2E80-\uFFFF]/;
const FIRST_HAN = 0x1100;
const none: readonly never[] = [];

/** Sets the texts of a badge. */
export function setTexts(outliner: Outliner, spec: BadgeSpec): SetTexts {
  const { label, message } = spec;
  const inHan = (han: Han | undefined): SetTexts => ({
    label: setText(outliner, label, 'label', spec, han),
    message: setText(outliner, message, 'message', spec, han),
    lacks: none,
    ignored: none,
  });
  let han = beginsLate(label) || beginsLate(message) ? hanFor(spec) : undefined;
  let texts = inHan(han);
  // Drawing has shown whether each text is in one alphabet; looking for ideographs in those would cost a fortieth of a badge's time.
  if (han === undefined && (texts.label?.runs || texts.message?.runs)) {
    han = hanFor(spec);
    if (han !== undefined) texts = inHan(han);
  }
  const set = (text: string, role: Role) => setText(outliner, text, role, spec, han);
  if (texts.label?.complete === false || texts.message?.complete === false) {
    const lacks = new Set([...(texts.label?.lacks ?? none), ...(texts.message?.lacks ?? none)]);
    return { ...texts, lacks: [...lacks] };
  }
  const labelWeight = weightOf(texts.label);
  const messageWeight = weightOf(texts.message);
  const cut = texts.label?.truncated === true || texts.message?.truncated === true;
  if (labelWeight + messageWeight <= heaviest && !cut) return texts;
  // A light text leaves its share to the other one.
  const half = heaviest / 2;
  const share = {
    label: Math.max(half, heaviest - messageWeight),
    message: Math.max(half, heaviest - labelWeight),
  };
  return shortened(spec, texts, share, set);
}

/** Whether a text begins with a character beyond the alphabets of Europe and the Middle East. */
function beginsLate(text: string): boolean {
  return text.charCodeAt(0) >= FIRST_HAN;
}

/** The Han variant of a whole badge: the same character has other shapes in Chinese, Japanese and Korean; undefined where it makes no difference. */
function hanFor({ label, message, lang }: BadgeSpec): Han | undefined {
  if (label === '' || message === '' || !(mayBeHan.test(label) || mayBeHan.test(message)))
    return undefined;
  return hanOf(lang ?? '', `${label} ${message}`);
}

/** The texts within their shares of the weight, and what was left out. */
function shortened(
  spec: BadgeSpec,
  texts: Texts,
  share: Readonly<Record<Role, number>>,
  set: (text: string, role: Role) => Outline | undefined,
): SetTexts {
  const lacks: string[] = [];
  const ignored: Ignored[] = [];
  const drawn = { ...texts };
  for (const option of ['label', 'message'] as const) {
    const outline = texts[option];
    if (outline === undefined) continue;
    const short = shorten(spec[option], outline, share[option], (text) => set(text, option));
    if (short === undefined) continue;
    drawn[option] = short.outline;
    lacks.push(...short.outline.lacks);
    ignored.push({
      option,
      reason: `shown are the first ${short.shown} of ${short.characters} characters`,
    });
  }
  return { ...drawn, lacks, ignored };
}
