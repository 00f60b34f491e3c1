// The blocks of a Markdown document that matter for a badge: its title, its first part, its rows of badges.
import type { Image, ImageReference, Link, LinkReference, Paragraph, RootContent } from 'mdast';
import { looksLikeBadge } from './badge-like.ts';
import { htmlImages } from './html-images.ts';
import { spanOf, type MarkdownTree } from './markdown-tree.ts';
import type { Span } from './types.ts';

/** An image with the link around it. */
export interface MarkdownImage extends Span {
  url: string;
}

type Inline = Paragraph['children'][number];

/** The image that an inline node is, by itself or as all that a link holds. */
function imageOf(
  node: Inline,
  definitions: ReadonlyMap<string, string>,
): MarkdownImage | undefined {
  const inner: Image | ImageReference | Inline | undefined =
    node.type === 'link' || node.type === 'linkReference' ? onlyChild(node) : node;
  if (inner?.type === 'image') return { ...spanOf(node), url: inner.url };
  if (inner?.type === 'imageReference') {
    return { ...spanOf(node), url: definitions.get(inner.identifier) ?? '' };
  }
  return undefined;
}

const onlyChild = (node: Link | LinkReference): Inline | undefined =>
  node.children.length === 1 ? node.children[0] : undefined;

/** What is in a paragraph, and how much later it begins in the document than in the text that was read. */
function insideOf(
  paragraph: Paragraph,
  tree: MarkdownTree,
): { children: Paragraph['children']; shift: number } | undefined {
  const read = tree.read(paragraph);
  const [node] = read?.nodes ?? [];
  return read && node?.type === 'paragraph'
    ? { children: node.children, shift: read.shift }
    : undefined;
}

/** The images of a paragraph, or undefined when it holds anything else that a reader sees. */
export function imagesOnly(paragraph: Paragraph, tree: MarkdownTree): MarkdownImage[] | undefined {
  const inside = insideOf(paragraph, tree);
  if (!inside) return undefined;
  const images: MarkdownImage[] = [];
  let html = false;
  for (const node of inside.children) {
    if (node.type === 'html') html = true;
    else if (
      node.type !== 'break' &&
      !(node.type === 'text' && /^[\s\u00a0|·•]*$/.test(node.value))
    ) {
      const image = imageOf(node, tree.definitions);
      if (!image) return undefined;
      const { start, end, url } = image;
      images.push({ url, start: start + inside.shift, end: end + inside.shift });
    }
  }
  if (!html) return images;
  const { start, end } = spanOf(paragraph);
  return [...images, ...htmlImages(tree.document.slice(start, end), start)].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** The blocks before the document's second heading: where badges stand. */
export function firstPart(tree: MarkdownTree): RootContent[] {
  const blocks = tree.root.children;
  const title = titleOf(tree);
  const from = title ? blocks.indexOf(title) + 1 : 0;
  const next = blocks.findIndex((node, at) => at >= from && isHeading(node));
  return blocks.slice(0, next < 0 ? undefined : next);
}

const isHeading = (node: RootContent): boolean =>
  node.type === 'heading' || (node.type === 'html' && /<h[1-6][\s>]/i.test(node.value));

const besideTitles = 'image link linkReference imageReference html break text'.split(' ');

/** Whether a block may come before a title: pictures, comments, definitions, front matter, rules. */
function mayPrecede(node: RootContent, tree: MarkdownTree): boolean {
  if (['html', 'yaml', 'toml', 'definition', 'thematicBreak'].includes(node.type)) return true;
  const inside = node.type === 'paragraph' ? insideOf(node, tree) : undefined;
  return (
    inside !== undefined &&
    inside.children.every((child) => besideTitles.includes(child.type)) &&
    !inside.children.some((child) => child.type === 'text' && /\w{3}/.test(child.value))
  );
}

/** The title: the first heading, if nothing that is read comes before it, else a first-level heading in the first ten blocks. */
export function titleOf(tree: MarkdownTree): RootContent | undefined {
  const blocks = tree.root.children;
  const first = blocks.findIndex(isHeading);
  if (first < 0) return undefined;
  if (blocks.slice(0, first).every((node) => mayPrecede(node, tree))) return blocks[first];
  return blocks
    .slice(0, 10)
    .find(
      (node) =>
        (node.type === 'heading' && node.depth === 1) ||
        (node.type === 'html' && /<h1[\s>]/i.test(node.value)),
    );
}

/** Whether any of these images is a badge: a row may begin with a logo. */
export const anyBadge = (images: readonly MarkdownImage[]): boolean =>
  images.some(({ url }) => looksLikeBadge(url));
