// The list of font slices, and which of them a cluster of characters in a script takes.
import { Coverage } from './coverage.ts';
import type { Han } from './han.ts';
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
}

function entry([name, weights, scripts, text]: (typeof sliceTable)[number]): Entry {
  let coverage: Coverage | undefined;
  return {
    name,
    weights: weights.split(' ').map(Number),
    scripts: scripts.split(' '),
    has: (codePoint) => (coverage ??= new Coverage(text)).has(codePoint),
  };
}

const entries = sliceTable.map(entry);
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
