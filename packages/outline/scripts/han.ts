// Cuts the four Han fonts into many slices. Characters that are common together lie together, by the lists that
// fontsource carries (made from how often web pages use each character), so that a sentence needs few slices.
import { codePointsOf } from './cmap.ts';
import { findFile, packageFile } from './packages.ts';
import { encodeCoverage } from './ranges.ts';
import { subset } from './subset.ts';

/** A Han font: its short name, its npm package, and how many of the lists make one slice. */
export interface HanPlan {
  readonly name: 'sc' | 'tc' | 'jp' | 'kr';
  readonly font: string;
  readonly lists: string;
  readonly merge: number;
}

/** The four, simplified Chinese first. */
export const hanPlans: readonly HanPlan[] = [
  {
    name: 'sc',
    font: '@expo-google-fonts/noto-sans-sc@0.4.3',
    lists: '@fontsource-variable/noto-sans-sc@5.3.1',
    merge: 1,
  },
  {
    name: 'tc',
    font: '@expo-google-fonts/noto-sans-tc@0.4.3',
    lists: '@fontsource-variable/noto-sans-tc@5.3.1',
    merge: 1,
  },
  {
    name: 'jp',
    font: '@expo-google-fonts/noto-sans-jp@0.4.3',
    lists: '@fontsource-variable/noto-sans-jp@5.3.1',
    merge: 4,
  },
  {
    name: 'kr',
    font: '@expo-google-fonts/noto-sans-kr@0.4.3',
    lists: '@fontsource-variable/noto-sans-kr@5.3.1',
    merge: 2,
  },
];

/** Punctuation that takes another width among ideographs. */
const punctuation = new Set([0xb7, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2025, 0x2026]);
/** Characters that no list has go into slices of this many. */
const REST = 220;

const belongs = (code: number): boolean =>
  code >= 0x2e80 || (code >= 0x1100 && code < 0x1200) || punctuation.has(code);

function parseList(list: string): number[] {
  return list.split(',').flatMap((range) => {
    const [first, last = first] = range
      .replace(/^U\+/i, '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16)) as [number, number?];
    return Array.from({ length: (last ?? first) - first + 1 }, (_, i) => first + i);
  });
}

/** The characters of each slice, ascending; every character of the font that belongs here is in exactly one. */
export function hanSlices(
  has: readonly number[],
  lists: Readonly<Record<string, string>>,
  merge: number,
): number[][] {
  const left = new Set(has.filter(belongs));
  // The numbered lists run from rare to common; the named ones (latin, …) are not ours.
  const numbered = Object.keys(lists)
    .filter((name) => name.startsWith('['))
    .toReversed();
  const groups: number[][] = [];
  for (let i = 0; i < numbered.length; i += merge) {
    const codes = numbered.slice(i, i + merge).flatMap((name) => parseList(lists[name]!));
    groups.push(codes.filter((code) => left.delete(code)));
  }
  const rest = [...left];
  for (let i = 0; i < rest.length; i += REST) groups.push(rest.slice(i, i + REST));
  return groups.filter((group) => group.length > 0).map((group) => group.toSorted((a, b) => a - b));
}

/** Cuts one font. @returns its slices in order and the text of its index, a line of coverage for each slice */
export function cutHan(plan: HanPlan): { slices: Uint8Array[]; index: string } {
  const font = packageFile(plan.font, findFile(plan.font, '_600SemiBold.ttf'));
  const lists = JSON.parse(packageFile(plan.lists, 'unicode.json').toString()) as Record<
    string,
    string
  >;
  const groups = hanSlices(codePointsOf(font), lists, plan.merge);
  return {
    slices: groups.map((group) => subset(font, group)),
    index: groups.map(encodeCoverage).join('\n'),
  };
}
