// Chooses what draws each part of a piece of text: a font slice, a picture, or the box for what nothing has.
import { emojiKey } from '../emoji/sequence.ts';
import type { Found } from '../emoji/library.ts';
import type { Piece } from '../text/itemise.ts';
import type { Resources } from '../resources.ts';
import { chainFor, displayChainFor, type SliceInfo } from './catalog.ts';
import { hanScripts, isHan } from './han.ts';
import type { Han } from '../types.ts';

/** A part of a piece, in logical order, and what draws it; `wait` names an asset that must be loaded to know. */
export type Part = { readonly text: string } & (
  | { readonly kind: 'font'; readonly slice: SliceInfo }
  | { readonly kind: 'picture'; readonly body: string; readonly asset?: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'wait'; readonly asset: string }
);

type Choice = { readonly slice: SliceInfo } | { readonly asset: string } | undefined;

const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;

function covers(slice: SliceInfo, cluster: string): boolean {
  for (const character of cluster) {
    if (!slice.has(character.codePointAt(0)!) && !ignorable.test(character)) return false;
  }
  return true;
}

function chooseHan(resources: Resources, clusters: readonly string[], han: Han): Choice {
  const found = resources.han.find(han, clusters[0]!.codePointAt(0)!);
  if (!found || 'asset' in found) return found;
  return clusters.every((cluster) => covers(found.slice, cluster)) ? found : undefined;
}

// Punctuation that takes the width of an ideograph among ideographs, and is narrow elsewhere.
const wide = /^[\u00B7\u2014\u2018\u2019\u201C\u201D\u2025\u2026]$/;

/** What decides between fonts beside the characters. */
export interface FontPreference {
  readonly han: Han;
  /** For a headline, its language, BCP 47; absent for text. */
  readonly display?: string | undefined;
}

/** The first slice that has all of the clusters. */
export function chooseSlice(
  resources: Resources,
  clusters: readonly string[],
  script: string,
  { han, display }: FontPreference,
): Choice {
  const ideographs = isHan(clusters[0]!.codePointAt(0)!);
  if (hanScripts.has(script) && (ideographs || (script !== 'Hang' && wide.test(clusters[0]!)))) {
    const found = chooseHan(resources, clusters, han);
    if (found) return found;
  }
  const chain = display === undefined ? chainFor(script) : displayChainFor(script, display);
  const slice = chain.find((each) => clusters.every((cluster) => covers(each, cluster)));
  if (slice) return { slice };
  return ideographs && !hanScripts.has(script) ? chooseHan(resources, clusters, han) : undefined;
}

function fromFound(text: string, found: NonNullable<Found>): Part {
  return 'body' in found
    ? { text, kind: 'picture', ...found }
    : { text, kind: 'wait', asset: found.asset };
}

/** A cluster that is no whole in any slice: in another normal form, as a picture, by its base, or missing. */
function single(
  resources: Resources,
  cluster: string,
  script: string,
  preference: FontPreference,
): Part {
  for (const text of new Set([cluster, cluster.normalize('NFC'), cluster.normalize('NFD')])) {
    const choice = chooseSlice(resources, [text], script, preference);
    if (choice)
      return 'slice' in choice
        ? { text, kind: 'font', slice: choice.slice }
        : { text, kind: 'wait', asset: choice.asset };
  }
  const picture = resources.emoji.find(emojiKey(`${cluster}\uFE0F`) ?? '');
  if (picture) return fromFound(cluster, picture);
  const base = String.fromCodePoint(cluster.codePointAt(0)!);
  const choice = base === cluster ? undefined : chooseSlice(resources, [base], script, preference);
  if (!choice) return { text: cluster, kind: 'missing' };
  return 'slice' in choice
    ? { text: cluster, kind: 'font', slice: choice.slice }
    : { text: cluster, kind: 'wait', asset: choice.asset };
}

/** An emoji, or what UTS #51 puts in place of one that has no picture: the pictures that it is made of. */
function emojiParts(
  resources: Resources,
  cluster: string,
  script: string,
  preference: FontPreference,
): Part[] {
  const found = resources.emoji.find(emojiKey(cluster) ?? '');
  if (found) return [fromFound(cluster, found)];
  const joined = cluster.split('\u200D').filter((each) => each !== '');
  const pieces = joined.length > 1 ? joined : [...cluster].filter((each) => !ignorable.test(each));
  if (pieces.length < 2) return [single(resources, pieces[0] ?? cluster, script, preference)];
  return pieces.flatMap((each) => emojiParts(resources, each, script, preference));
}

/** The parts of a piece, as few as the fonts allow. */
export function partsOf(resources: Resources, piece: Piece, preference: FontPreference): Part[] {
  const { text, clusters, script } = piece;
  if (piece.kind === 'emoji') return emojiParts(resources, text, script, preference);
  const whole = chooseSlice(resources, clusters, script, preference);
  if (whole && 'slice' in whole) return [{ text, kind: 'font', slice: whole.slice }];
  const parts: Part[] = [];
  for (const cluster of clusters) {
    const part = single(resources, cluster, script, preference);
    const before = parts.at(-1);
    if (part.kind === 'font' && before?.kind === 'font' && before.slice === part.slice) {
      parts[parts.length - 1] = { ...before, text: before.text + part.text };
    } else parts.push(part);
  }
  return parts;
}
