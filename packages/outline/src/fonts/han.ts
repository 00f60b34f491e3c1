// Ideographs, kana and Hangul: four fonts that draw the same characters by the habits of four places, in many slices.
import type { Han } from '../types.ts';
import type { SliceInfo } from './catalog.ts';

/** A slice to draw from, or the index that must be loaded to know; `undefined` when no slice has the characters. */
export type HanFound = { readonly slice: SliceInfo } | { readonly asset: string } | undefined;

/** Scripts that take these fonts first. */
export const hanScripts: ReadonlySet<string> = new Set(['Hani', 'Hira', 'Kana', 'Bopo', 'Hang']);

const orders: Readonly<Record<Han, readonly Han[]>> = {
  sc: ['sc', 'tc', 'jp', 'kr'],
  tc: ['tc', 'sc', 'jp', 'kr'],
  jp: ['jp', 'tc', 'sc', 'kr'],
  kr: ['kr', 'jp', 'tc', 'sc'],
};

/**
 * Which font a line takes: by its language where that decides, else by the kana or Hangul in it, else simplified Chinese.
 *
 * @param lang BCP 47 tag, or an empty string
 * @param text the whole line
 */
export function hanOf(lang: string, text: string): Han {
  const tag = lang.toLowerCase();
  if (/^ja\b/.test(tag)) return 'jp';
  if (/^ko\b/.test(tag)) return 'kr';
  if (/^(zh-hant|zh-tw|zh-hk|zh-mo|yue|lzh)\b/.test(tag)) return 'tc';
  if (/^zh\b/.test(tag)) return 'sc';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'jp';
  return /\p{Script=Hangul}/u.test(text) ? 'kr' : 'sc';
}

/** Whether a code point lies where these fonts have characters that no other slice has. */
export function isHan(codePoint: number): boolean {
  return (
    (codePoint >= 0x2e80 && codePoint < 0xa000) ||
    (codePoint >= 0xac00 && codePoint < 0xd800) ||
    (codePoint >= 0xf900 && codePoint < 0xfb00) ||
    (codePoint >= 0xfe30 && codePoint < 0xfff0) ||
    (codePoint >= 0x1100 && codePoint < 0x1200) ||
    (codePoint >= 0x1b000 && codePoint < 0x1b170) ||
    (codePoint >= 0x1f200 && codePoint < 0x1f300) ||
    (codePoint >= 0x20000 && codePoint < 0x40000)
  );
}

/** For each code point of one font, its slice. */
class HanIndex {
  readonly #slices = new Map<number, number>();
  readonly #infos: SliceInfo[] = [];

  /** @param text a line for each slice: gaps and lengths in base 36, as in coverage.ts */
  constructor(han: Han, text: string) {
    text.split('\n').forEach((line, slice) => {
      let at = 0;
      for (const part of line.split(' ')) {
        const [gap, length] = part.split('.') as [string, string?];
        at += Number.parseInt(gap, 36);
        const end = at + (length === undefined ? 1 : Number.parseInt(length, 36));
        for (; at < end; at++) this.#slices.set(at, slice);
      }
      this.#infos.push({
        name: `${han}-${slice}`,
        weights: [600],
        han,
        has: (codePoint) => this.#slices.get(codePoint) === slice,
      });
    });
  }

  find(codePoint: number): SliceInfo | undefined {
    const slice = this.#slices.get(codePoint);
    return slice === undefined ? undefined : this.#infos[slice];
  }
}

/** The four fonts' indexes, loaded on demand. */
export class HanLibrary {
  readonly #indexes = new Map<string, HanIndex>();

  /** The slice for a character, in the wanted font or else in one of the others. */
  find(han: Han, codePoint: number): HanFound {
    for (const each of orders[han]) {
      const asset = `${each}.index`;
      const index = this.#indexes.get(asset);
      if (!index) return { asset };
      const slice = index.find(codePoint);
      if (slice) return { slice };
    }
    return undefined;
  }

  /** Takes in a loaded index. */
  add(asset: string, text: string): void {
    this.#indexes.set(asset, new HanIndex(asset.slice(0, 2) as Han, text));
  }
}
