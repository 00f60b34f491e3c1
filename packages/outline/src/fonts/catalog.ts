// The list of font slices, and which of them a cluster of characters in a script takes.
import { Coverage } from './coverage.ts';
import type { Han } from '../types.ts';
import { sliceTable } from './slices.generated.ts';

/** A font slice that can be loaded. */
export interface SliceInfo {
  readonly name: string;
  /** CSS weights that there are files for. */
  readonly weights: readonly number[];
  /** Whose Han font the slice is of, if it is of one. */
  readonly han?: Han;
  /** Whether the font maps a code point. */
  has(codePoint: number): boolean;
}

interface Entry extends SliceInfo {
  readonly scripts: readonly string[];
  /** For headlines only: in these languages, or in all where the list is empty. Absent: for text. */
  readonly display: readonly string[] | undefined;
}

function entry([name, weights, scripts, text, display]: (typeof sliceTable)[number]): Entry {
  let coverage: Coverage | undefined;
  return {
    name,
    weights: weights.split(' ').map(Number),
    scripts: scripts.split(' '),
    display: display?.split(' ').filter(Boolean),
    has: (codePoint) => (coverage ??= new Coverage(text)).has(codePoint),
  };
}

const all = sliceTable.map(entry);
const entries = all.filter(({ display }) => display === undefined);
const headlines = all.filter(({ display }) => display !== undefined);
const chains = new Map<string, readonly SliceInfo[]>();

/** Slices for a script, best first: its own, then all others. @param script ISO 15924 code */
export function chainFor(script: string): readonly SliceInfo[] {
  let chain = chains.get(script);
  if (!chain) {
    const own = entries.filter((slice) => slice.scripts.includes(script));
    chain = [...own, ...entries.filter((slice) => !own.includes(slice))];
    // Unknown codes share one chain, so that this map cannot grow without end.
    if (own.length === 0 && script !== '') chain = chainFor('');
    chains.set(script, chain);
  }
  return chain;
}

/**
 * Slices for a headline, best first: those for headlines in this language, then those for text.
 *
 * @param lang BCP 47
 */
export function displayChainFor(script: string, lang: string): readonly SliceInfo[] {
  const own = headlines.filter(
    ({ scripts, display }) =>
      scripts.includes(script) && (display!.length === 0 || display!.includes(lang)),
  );
  // One that is for a language goes before one that is for all.
  own.sort((a, b) => b.display!.length - a.display!.length);
  return [...own, ...chainFor(script)];
}

const assets = new WeakMap<SliceInfo, Map<number, string>>();

/** File of a slice in the weight nearest to the wanted one. */
export function assetOf(slice: SliceInfo, weight: number): string {
  let best = slice.weights[0]!;
  for (const each of slice.weights) {
    if (Math.abs(each - weight) < Math.abs(best - weight)) best = each;
  }
  let names = assets.get(slice);
  if (!names) assets.set(slice, (names = new Map()));
  let name = names.get(best);
  if (name === undefined) names.set(best, (name = `${slice.name}-${best}.font`));
  return name;
}
