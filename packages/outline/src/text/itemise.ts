// Splits a line into pieces that are drawn each in one way: words of one script and direction, spaces, pictures.
import { levels, standIn } from './bidi.ts';
import { clean, graphemes } from './clean.ts';
import { resolveScripts, scriptOf } from './script.ts';
import { emojiKey } from '../emoji/sequence.ts';
import { isHan } from '../fonts/han.ts';

/** A piece of a line, in logical order. */
export interface Piece {
  readonly kind: 'word' | 'space' | 'emoji';
  readonly text: string;
  /** The text's graphemes. */
  readonly clusters: readonly string[];
  readonly script: string;
  /** Bidi level; odd is right-to-left. */
  readonly level: number;
}

/** A line in pieces. */
export interface Itemised {
  readonly pieces: Piece[];
  readonly direction: 'ltr' | 'rtl';
}

// Bidi controls and other invisible marks that have done their work once levels are known.
const invisible = /^[\u200B\u200E\u200F\u061C\u202A-\u202E\u2060-\u206F\u00AD]+$/;

function scriptOfCluster(cluster: string): string {
  for (const character of cluster) {
    const script = scriptOf(character.codePointAt(0)!);
    if (script !== 'Zyyy') return script;
  }
  return 'Zyyy';
}

/** Ideographs, kana and Hangul: each is a word of its own, since they never touch and a language has thousands. */
function standsAlone(cluster: string): boolean {
  return isHan(cluster.codePointAt(0)!);
}

/** Cleans any string and splits it. */
export function splitLine(
  text: string,
  direction: 'auto' | 'ltr' | 'rtl',
): Itemised & { readonly truncated: boolean } {
  const { clusters, truncated } = graphemes(clean(text));
  return { ...itemise(clusters, direction), truncated };
}

/** Splits a line's graphemes. */
export function itemise(clusters: readonly string[], direction: 'auto' | 'ltr' | 'rtl'): Itemised {
  const emoji = clusters.map((cluster) => emojiKey(cluster) !== undefined);
  const stands = clusters.map((cluster, i) => standIn(cluster, emoji[i]!));
  const bidi = levels(stands.join(''), direction);
  const scripts = resolveScripts(
    clusters.map((cluster, i) => (emoji[i] ? 'Zyyy' : scriptOfCluster(cluster))),
    clusters,
  );
  const pieces: Piece[] = [];
  let word: { clusters: string[]; script: string; level: number } | undefined;
  const finish = (): void => {
    if (word) pieces.push({ kind: 'word', text: word.clusters.join(''), ...word });
    word = undefined;
  };
  let unit = 0;
  clusters.forEach((cluster, i) => {
    const level = bidi.levels[unit]!;
    unit += stands[i]!.length;
    const script = scripts[i]!;
    if (emoji[i] || cluster === ' ' || cluster === '\u00A0') {
      finish();
      pieces.push({
        kind: emoji[i] ? 'emoji' : 'space',
        text: cluster,
        clusters: [cluster],
        script,
        level,
      });
    } else if (!invisible.test(cluster)) {
      if (
        word &&
        (word.script !== script ||
          word.level !== level ||
          standsAlone(cluster) ||
          standsAlone(word.clusters[0]!))
      ) {
        finish();
      }
      word ??= { clusters: [], script, level };
      word.clusters.push(cluster);
    }
  });
  finish();
  return { pieces, direction: bidi.base & 1 ? 'rtl' : 'ltr' };
}
