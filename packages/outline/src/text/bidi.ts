// Embedding levels of a line (UAX #9) from bidi-js, which itself sees UTF-16 units and so misjudges what lies beyond them.
import bidiFactory from 'bidi-js';

// Its declarations describe the ES module; Node gives the CommonJS one, whose default is the factory itself.
const bidi = (bidiFactory as unknown as () => BidiJs)();

interface BidiJs {
  getBidiCharTypeName(character: string): string;
  getEmbeddingLevels(
    text: string,
    direction: 'auto' | 'ltr' | 'rtl',
  ): { levels: Uint8Array; paragraphs: { level: number }[] };
}

/** The Bidi_Class of a character, such as `AL`. */
export function bidiClass(character: string): string {
  return bidi.getBidiCharTypeName(character);
}

/** One BMP character of each bidi class that occurs beyond the BMP. */
const standIns: Record<string, string> = {
  R: '\u05D0',
  AL: '\u0627',
  AN: '\u0660',
  EN: '0',
  ET: '%',
  NSM: '\u0300',
  ON: '\u2605',
  BN: '\u200B',
};
const NEUTRAL = '\u2605';

/**
 * The text as bidi-js can judge it: one UTF-16 unit for each code point, with the same bidi class.
 *
 * @param emoji whether the cluster is drawn as a picture: then it is one neutral, also for flags, whose letters Unicode
 *   calls left-to-right, so that a flag before Arabic does not turn the line
 */
export function standIn(cluster: string, emoji: boolean): string {
  if (emoji) return NEUTRAL;
  if (cluster.length === 1) return cluster;
  let result = '';
  for (const character of cluster) {
    result +=
      character.length === 1 ? character : (standIns[bidi.getBidiCharTypeName(character)] ?? 'A');
  }
  return result;
}

/** Levels of each unit of a stand-in text, and the level of the line: 0 is left-to-right, 1 right-to-left. */
export function levels(
  text: string,
  direction: 'auto' | 'ltr' | 'rtl',
): { base: number; levels: Uint8Array } {
  const result = bidi.getEmbeddingLevels(text, direction);
  return {
    base: result.paragraphs[0]?.level ?? (direction === 'rtl' ? 1 : 0),
    levels: result.levels,
  };
}

/** Puts items in visual order, left to right (rule L2). */
export function reorder<T extends { readonly level: number }>(items: T[]): T[] {
  let highest = 0;
  let lowestOdd = 127;
  for (const { level } of items) {
    if (level > highest) highest = level;
    if (level & 1 && level < lowestOdd) lowestOdd = level;
  }
  const visual = [...items];
  for (let level = highest; level >= lowestOdd; level--) {
    for (let start = 0; start < visual.length; start++) {
      let end = start;
      while (end < visual.length && visual[end]!.level >= level) end++;
      if (end - start > 1)
        visual.splice(start, end - start, ...visual.slice(start, end).toReversed());
      start = end;
    }
  }
  return visual;
}

/** Wraps text in a first-strong isolate, with what it left open closed: no override in it reaches its neighbours. */
export function isolate(text: string): string {
  let isolates = 0;
  let embeddings = 0;
  let result = '';
  for (const unit of text) {
    if (unit === '\u2069') {
      if (isolates === 0) continue;
      isolates--;
    } else if (/[\u2066-\u2068]/.test(unit)) isolates++;
    else if (/[\u202A\u202B\u202D\u202E]/.test(unit)) embeddings++;
    else if (unit === '\u202C') {
      if (embeddings === 0) continue;
      embeddings--;
    }
    result += unit;
  }
  return `\u2068${result}${'\u202C'.repeat(embeddings)}${'\u2069'.repeat(isolates + 1)}`;
}
