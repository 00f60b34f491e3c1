// Markdown READMEs: the place of a badge, and the badges that are there.
import type { Nodes, Root } from 'mdast';
import { looksLikeBadge } from './badge-like.ts';
import { htmlImages } from './html-images.ts';
import { blockAfter, blockOnTop, lineEnd } from './lines.ts';
import {
  anyBadge,
  definitionsOf,
  firstPart,
  imagesOnly,
  parseMarkdown,
  spanOf,
  titleOf,
} from './markdown-blocks.ts';
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

function rowPlacement(root: Root, document: string, badge: BadgeTexts): Placement | undefined {
  const definitions = definitionsOf(root);
  for (const node of firstPart(root)) {
    if (node.type === 'paragraph') {
      const images = imagesOnly(node, document, definitions);
      if (images && anyBadge(images)) return intoRow(document, images, badge.own);
    } else if (node.type === 'html' && !node.value.startsWith('<!--')) {
      const row = htmlRow(node.value, spanOf(node).start);
      if (row) return intoRow(document, row, badge.html);
    }
  }
  return undefined;
}

function places(document: string, badge: BadgeTexts): Placement[] {
  const root = parseMarkdown(document);
  const row = rowPlacement(root, document, badge);
  const title = titleOf(root);
  const [first] = root.children;
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

function find(document: string, isOurs: IsOurs): Span[] {
  const root = parseMarkdown(document);
  const definitions = definitionsOf(root);
  const found: Span[] = [];
  const visit = (node: Nodes, link: Nodes | undefined): void => {
    const url =
      node.type === 'image'
        ? node.url
        : node.type === 'imageReference'
          ? (definitions.get(node.identifier) ?? '')
          : '';
    if (url && isOurs(url)) found.push(spanOf(link ?? node));
    if (node.type === 'html') {
      found.push(
        ...htmlImages(node.value, spanOf(node).start).filter((image) => isOurs(image.url)),
      );
    }
    if (!('children' in node)) return;
    const own =
      (node.type === 'link' || node.type === 'linkReference') && node.children.length === 1;
    // HTML inside a paragraph comes tag by tag: the paragraph's source is read in one piece instead.
    const hasHtml = node.type === 'paragraph' && node.children.some(({ type }) => type === 'html');
    if (hasHtml) {
      const { start, end } = spanOf(node);
      found.push(
        ...htmlImages(document.slice(start, end), start).filter((image) => isOurs(image.url)),
      );
    }
    for (const child of node.children) {
      if (!(hasHtml && child.type === 'html')) visit(child, own ? node : undefined);
    }
  };
  visit(root, undefined);
  return found.toSorted((a, b) => a.start - b.start);
}

/** Markdown as GitHub reads it. */
export const markdown: Format = {
  name: 'Markdown',
  target: 'markdown',
  endings: ['.md', '.markdown', '.mdown', '.mkd'],
  places,
  find,
};
