// AsciiDoc READMEs: the place of a badge, and the badges that are there.
import { looksLikeBadge } from './badge-like.ts';
import { blockAfter, blockOnTop, lineEnd, linesOf, type Line } from './lines.ts';
import type { BadgeTexts, Format, IsOurs, Placement, Span } from './types.ts';

// An image macro. Lengths are bounded, so that a long line takes no longer for each of its characters.
const macro = /\bimage::?([^\s[\]]{1,2000})\[(?:[^\]"]|"[^"]{0,1000}"){0,500}\]/g;
// What stands before an image that is the words of a link; a bracket closes it.
const linkBefore = /(?:link:)?[^\s[\]]{1,2000}\[$/;

const isHeading = ({ text }: Line): boolean => /^={1,6} \S|^#{1,6} \S/.test(text);
const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** Lines outside of listings, literals, comments and passthroughs. */
function readLines(document: string): Line[] {
  let fence: string | undefined;
  return linesOf(document).filter(({ text }) => {
    const mark = /^(-{4,}|\.{4,}|\/{4,}|\+{4,}|`{3,}.*)\s*$/.exec(text)?.[1]?.slice(0, 3);
    if (mark === undefined) return fence === undefined;
    if (fence === undefined) fence = mark;
    else if (fence === mark) fence = undefined;
    return false;
  });
}

/** Whether a line may stand before a title: comments, attributes, conditions. */
const precedes = ({ text }: Line) =>
  text.trim() === '' || /^(\/\/|:[\w!-]+:|ifdef::|ifndef::|endif::|\[)/.test(text);

/** Where the header ends: title, author, revision and attributes, up to the first blank line. */
function headerEnd(lines: readonly Line[]): Line | undefined {
  const title = lines.findIndex(isHeading);
  if (title < 0 || !lines.slice(0, title).every(precedes)) return undefined;
  const blank = lines.findIndex((line, at) => at > title && isBlank(line));
  return lines[(blank < 0 ? lines.length : blank) - 1];
}

interface Macro extends Span {
  url: string;
}

/** The images of a line, each with the link around it. */
const macrosOf = ({ text, start }: Line): Macro[] =>
  [...text.matchAll(macro)].map(({ 0: all, 1: url = '', index }) => {
    const end = index + all.length;
    const link =
      text[end] === ']' && linkBefore.exec(text.slice(Math.max(0, index - 2010), index))?.[0];
    return link
      ? { url, start: start + index - link.length, end: start + end + 1 }
      : { url, start: start + index, end: start + end };
  });

/** Whether there is nothing on a line but images. */
function isImagesOnly(line: Line, images: readonly Macro[]): boolean {
  const ends = [{ end: line.start }, ...images].map(({ end }) => end);
  const starts = [...images.map(({ start }) => start), line.end];
  const between = starts.map((to, at) =>
    line.text.slice((ends[at] ?? 0) - line.start, to - line.start),
  );
  return between.every((text) => /^[\s+]*$/.test(text));
}

/** The first paragraph of nothing but images, one of which is a badge, before the second heading. */
function row(lines: readonly Line[]): Macro[] {
  const second = lines.findIndex(
    (line, at) => isHeading(line) && lines.slice(0, at).some(isHeading),
  );
  let run: Macro[] = [];
  for (const line of second < 0 ? lines : lines.slice(0, second)) {
    const images = macrosOf(line);
    if (images.length > 0 && isImagesOnly(line, images)) run.push(...images);
    else if (run.some(({ url }) => looksLikeBadge(url))) return run;
    else run = [];
  }
  return run.some(({ url }) => looksLikeBadge(url)) ? run : [];
}

function rowPlacement(document: string, run: readonly Macro[], badge: string): Placement[] {
  const [before, last] = [run.at(-2), run.at(-1)];
  if (!last) return [];
  if (document.slice(last.start, last.end).includes('image::'))
    return [blockAfter(document, last.end, badge)];
  const between = before ? document.slice(before.end, last.start) : lineEnd(document);
  return [{ at: last.end, text: (/^\s+$/.test(between) ? between : ' ') + badge }];
}

function places(document: string, { own }: BadgeTexts): Placement[] {
  const lines = readLines(document);
  const header = headerEnd(lines);
  return [
    ...rowPlacement(document, row(lines), own),
    ...(header ? [blockAfter(document, header.end, own)] : []),
    blockOnTop(document, 0, own),
  ];
}

function find(document: string, isOurs: IsOurs): Span[] {
  return readLines(document)
    .flatMap(macrosOf)
    .filter(({ url }) => isOurs(url))
    .map(({ start, end }) => ({ start, end }));
}

/** AsciiDoc as Asciidoctor reads it. */
export const asciidoc: Format = {
  name: 'AsciiDoc',
  target: 'asciidoc',
  endings: ['.adoc', '.asciidoc', '.asc'],
  places,
  find,
};
