// reStructuredText READMEs: the place of a badge, and the badges that are there.
import { looksLikeBadge } from './badge-like.ts';
import { blockAfter, blockOnTop, lineEnd, linesOf, type Line } from './lines.ts';
import type { BadgeTexts, Format, IsOurs, Placement, Span } from './types.ts';

/** An image directive with its options. */
interface Directive extends Span {
  url: string;
  /** Index of its first line, and of the line after its last. */
  first: number;
  next: number;
}

const isBlank = (line: Line | undefined): boolean => !line || line.text.trim() === '';
// A section's line: one punctuation mark repeated (docutils, "Sections").
const isAdornment = (text: string | undefined): boolean =>
  text !== undefined && /^([!-/:-@[-`{-~])\1{2,}\s*$/.test(text);

function directives(lines: readonly Line[]): Directive[] {
  return lines.flatMap((line, first) => {
    const url = /^\.\. image::\s+(\S+)\s*$/.exec(line.text)?.[1];
    if (!url) return [];
    let next = first + 1;
    while (/^\s+\S/.test(lines[next]?.text ?? '')) next += 1;
    return [{ url, first, next, start: line.start, end: lines[next - 1]?.end ?? line.end }];
  });
}

/** Indexes of the lines at which sections' titles end, in order. */
function titles(lines: readonly Line[]): number[] {
  return lines.flatMap(({ text }, at) => {
    const above = lines[at - 1];
    return isAdornment(text) &&
      above &&
      !isBlank(above) &&
      !isAdornment(above.text) &&
      /^\s?\S/.test(above.text)
      ? [at]
      : [];
  });
}

/** The first run of image directives that has a badge, from the top to the second title. */
function row(lines: readonly Line[], until: number): Directive[] {
  const all = directives(lines).filter(({ first }) => first < until);
  const start = all.findIndex(({ url }) => looksLikeBadge(url));
  if (start < 0) return [];
  const run = all.slice(start);
  const stop = run.findIndex((each, at) => {
    const before = run[at - 1];
    return before !== undefined && !lines.slice(before.next, each.first).every(isBlank);
  });
  return stop < 0 ? run : run.slice(0, stop);
}

/** Whether a line is nothing but substitutions. */
const isRow = ({ text }: Line) => /^\s*(\|[^|]+\|\s*)+$/.test(text);

/** The first paragraph of nothing but substitutions, one of which stands for a badge. */
function substitutions(document: string, lines: readonly Line[], until: number): Line | undefined {
  const badges = new Set(
    [...document.matchAll(/^\.\. \|([^|\n]+)\| image::\s+(\S+)/gm)]
      .filter(({ 2: url = '' }) => looksLikeBadge(url))
      .map(({ 1: name = '' }) => name),
  );
  const at = lines.findIndex(
    (line, index) =>
      index < until &&
      isRow(line) &&
      [...line.text.matchAll(/\|([^|]+)\|/g)].some(({ 1: name = '' }) => badges.has(name)),
  );
  if (at < 0) return undefined;
  let last = at;
  while (lines[last + 1] && isRow(lines[last + 1] as Line)) last += 1;
  return lines[last];
}

function rowPlacement(document: string, run: readonly Directive[], badge: string): Placement[] {
  const [before, last] = [run.at(-2), run.at(-1)];
  if (!last) return [];
  const eol = lineEnd(document);
  return [
    { at: last.end, text: (before ? document.slice(before.end, last.start) : eol + eol) + badge },
  ];
}

function places(document: string, { own }: BadgeTexts): Placement[] {
  const lines = linesOf(document);
  const [title, second = lines.length] = titles(lines);
  const after =
    substitutions(document, lines, second) ?? (title === undefined ? undefined : lines[title]);
  return [
    ...rowPlacement(document, row(lines, second), own),
    ...(after ? [blockAfter(document, after.end, own)] : []),
    blockOnTop(document, 0, own),
  ];
}

function find(document: string, isOurs: IsOurs): Span[] {
  return directives(linesOf(document))
    .filter(({ url }) => isOurs(url))
    .map(({ start, end }) => ({ start, end }));
}

/** reStructuredText as docutils reads it. */
export const rst: Format = {
  name: 'reStructuredText',
  target: 'rst',
  endings: ['.rst', '.rest'],
  places,
  find,
};
