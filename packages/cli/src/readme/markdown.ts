// Markdown READMEs: the place of a badge, and the badges that are there.
import { looksLikeBadge } from './badge-like.ts';
import { htmlImages } from './html-images.ts';
import { blockAfter, blockOnTop, lineEnd } from './lines.ts';
import { anyBadge, firstPart, imagesOnly, titleOf } from './markdown-blocks.ts';
import { imagesByLook, imagesIn } from './markdown-images.ts';
import { definitionsByLook, parseMarkdown, spanOf, type MarkdownTree } from './markdown-tree.ts';
import type { BadgeTexts, Format, IsOurs, Placement, Span } from './types.ts';

/** A badge put in after the last one of a row, set apart from it as that one is from the one before. */
function intoRow(document: string, row: readonly Span[], badge: string): Placement {
  const last = row.at(-1) ?? { start: 0, end: 0 };
  const before = row.at(-2);
  const between = before ? document.slice(before.end, last.start) : lineEnd(document);
  // Anything but white space and line breaks between two badges (a dash, a closing tag) is not ours to repeat.
  const apart =
    /^(\s|&nbsp;|<br\s*\/?>|\\\r?\n)+$/i.test(between) && !/\n\s*\n/.test(between) ? between : ' ';
  return { at: last.end, text: apart + badge };
}

/** The first row of badges in HTML: images with nothing between them but white space and tags that are not read. */
function htmlRow(html: string, offset: number): Span[] | undefined {
  const images = htmlImages(html, offset);
  const first = images.findIndex(({ url }) => looksLikeBadge(url));
  if (first < 0) return undefined;
  const row = images.slice(first);
  const stop = row.findIndex((image, at) => {
    const before = row[at - 1];
    return (
      before !== undefined &&
      !/^(\s|&nbsp;|<br\s*\/?>)*$/i.test(html.slice(before.end - offset, image.start - offset))
    );
  });
  return stop < 0 ? row : row.slice(0, stop);
}

function rowPlacement(tree: MarkdownTree, badge: BadgeTexts): Placement | undefined {
  const { document } = tree;
  for (const node of firstPart(tree)) {
    if (node.type === 'paragraph') {
      const images = imagesOnly(node, tree);
      if (images && anyBadge(images)) return intoRow(document, images, badge.own);
    } else if (node.type === 'html' && !node.value.startsWith('<!--')) {
      const row = htmlRow(node.value, spanOf(node).start);
      if (row) return intoRow(document, row, badge.html);
    }
  }
  return undefined;
}

/** Characters of a document in which a place for a badge is looked for, and the longest document that is always read whole. */
const longestHead = 30_000;

/** A document's first lines, and the rest. */
function split(document: string): { head: string; rest: string } {
  if (document.length <= longestHead) return { head: document, rest: '' };
  const end = document.lastIndexOf('\n', longestHead) + 1 || longestHead;
  return { head: document.slice(0, end), rest: document.slice(end) };
}

function places(document: string, badge: BadgeTexts): Placement[] {
  const { head, rest } = split(document);
  const tree = parseMarkdown(head, rest);
  const row = rowPlacement(tree, badge);
  const title = titleOf(tree);
  const [first] = tree.root.children;
  const frontMatter: readonly (string | undefined)[] = ['yaml', 'toml'];
  const top =
    first && frontMatter.includes(first.type)
      ? blockAfter(document, spanOf(first).end, badge.own)
      : blockOnTop(document, 0, badge.own);
  return [
    ...(row ? [row, { at: row.at, text: ` ${row.text.trimStart()}` }] : []),
    ...(title ? [blockAfter(document, spanOf(title).end, badge.own)] : []),
    top,
  ];
}

/** Whether any image in the rest of a document may be ours; one in code may, too. */
function mayHave(rest: string, offset: number, isOurs: IsOurs): boolean {
  return (
    imagesByLook(rest, offset).some(({ url }) => isOurs(url)) ||
    [...definitionsByLook(rest).values()].some((url) => isOurs(url))
  );
}

function find(document: string, isOurs: IsOurs): Span[] {
  const { head, rest } = split(document);
  // Reading a long document whole is slow: that is done only when there may be something to find.
  const whole = rest === '' || mayHave(rest, head.length, isOurs);
  return imagesIn(whole ? parseMarkdown(document) : parseMarkdown(head, rest))
    .filter(({ url }) => isOurs(url))
    .map(({ start, end }) => ({ start, end }));
}

/** Markdown as GitHub reads it. */
export const markdown: Format = {
  name: 'Markdown',
  target: 'markdown',
  endings: ['.md', '.markdown', '.mdown', '.mkd'],
  places,
  find,
};
