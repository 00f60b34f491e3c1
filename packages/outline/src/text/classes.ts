// Sorts characters for the fast path: lines in one script and direction, which need no bidi, itemising or graphemes.
import { assetOf, chainFor, type SliceInfo } from '../fonts/catalog.ts';
import { bidiClass } from './bidi.ts';
import { scriptOf } from './script.ts';

/** A script that has a fast path. */
export interface FastScript {
  /** Place in {@link fastScripts}. */
  readonly index: number;
  /** ISO 15924 code. */
  readonly script: string;
  readonly rtl: boolean;
  /** The slice that has all of its letters. */
  readonly slice: SliceInfo;
}

/** By the numbers of {@link classes} less {@link FIRST_SCRIPT}; the first is for text that has no letters. */
export const fastScripts: readonly FastScript[] = ['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr'].map(
  (script, index) => ({
    index,
    script,
    rtl: script === 'Arab' || script === 'Hebr',
    slice: chainFor(script)[0]!,
  }),
);

/** Not for the fast path. */
export const OTHER = 0;
/** Punctuation, symbols and marks that take the script around them. */
export const SHARED = 1;
export const DIGIT = 2;
/** The class of a letter is this plus the index of its script. */
export const FIRST_SCRIPT = 3;
/** Characters from here on are not for the fast path. */
export const END = 0x2028;

function classify(code: number): number {
  const latin = fastScripts[0]!;
  const type = bidiClass(String.fromCharCode(code));
  const script = scriptOf(code);
  if (type === 'EN' || type === 'AN') {
    // Digits beyond ASCII belong to a script's font.
    return code < 0x80 ||
      (script === 'Arab' || (code >= 0x660 && code < 0x66a)
        ? fastScripts[3]!.slice.has(code)
        : false)
      ? DIGIT
      : OTHER;
  }
  if (script === 'Zyyy') {
    const neutral =
      type === 'ON' ||
      type === 'CS' ||
      type === 'ES' ||
      type === 'ET' ||
      type === 'NSM' ||
      type === 'WS';
    return neutral && latin.slice.has(code) && code !== 0xa0 ? SHARED : OTHER;
  }
  const index = fastScripts.findIndex((each) => each.script === script);
  if (index < 0 || !fastScripts[index]!.slice.has(code)) return OTHER;
  const fits = fastScripts[index]!.rtl
    ? type === 'R' || type === 'AL' || type === 'NSM'
    : type === 'L' || type === 'NSM';
  return fits ? FIRST_SCRIPT + index : OTHER;
}

/** By UTF-16 unit below {@link END}: how the fast path treats it. */
export const classes: Uint8Array = Uint8Array.from({ length: END }, (_, code) => classify(code));

const files = new Map<string, readonly string[]>();

/** The files that a fast line in this script may need, in the weight nearest to the wanted one. */
export function assetsOf(script: FastScript, weight: number): readonly string[] {
  const own = assetOf(script.slice, weight);
  let names = files.get(own);
  if (!names) files.set(own, (names = [...new Set([own, assetOf(fastScripts[0]!.slice, weight)])]));
  return names;
}
