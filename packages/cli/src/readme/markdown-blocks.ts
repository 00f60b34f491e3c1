// The blocks of a Markdown document that matter for a badge: its title, its first part, its rows of badges.
import type {
  Image,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Paragraph,
  Root,
  RootContent,
} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { looksLikeBadge } from './badge-like.ts';
import { htmlImages } from './html-images.ts';
import type { Span } from './types.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);

/** The last documents that were parsed: looking for badges and looking for their place read the same text one after the other. */
const parsed = new Map<string, Root>();
const mostParsed = 3;

/** Parses Markdown as GitHub reads it, front matter included. */
export function parseMarkdown(document: string): Root {
  const known = parsed.get(document);
  if (known) return known;
  const root = parser.parse(document);
  if (parsed.size >= mostParsed) parsed.delete(parsed.keys().next().value ?? '');
  parsed.set(document, root);
  return root;
}

/** Offsets of a node. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Addresses of the link definitions, by identifier. */
export function definitionsOf(root: Root): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of root.children) {
    if (node.type === 'definition' && !found.has(node.identifier))
      found.set(node.identifier, node.url);
  }
  return found;
}

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

/**
 * The images of a paragraph, or undefined when it holds anything else that a reader sees.
 *
 * @param paragraph a paragraph
 * @param document the whole text: HTML in a paragraph is read from the source
 */
export function imagesOnly(
  paragraph: Paragraph,
  document: string,
  definitions: ReadonlyMap<string, string>,
): MarkdownImage[] | undefined {
  const images: MarkdownImage[] = [];
  let html = false;
  for (const node of paragraph.children) {
    if (node.type === 'html') html = true;
    else if (
      node.type !== 'break' &&
      !(node.type === 'text' && /^[\s\u00a0|·•]*$/.test(node.value))
    ) {
      const image = imageOf(node, definitions);
      if (!image) return undefined;
      images.push(image);
    }
  }
  if (!html) return images;
  const { start, end } = spanOf(paragraph);
  return [...images, ...htmlImages(document.slice(start, end), start)].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** The blocks before the document's second heading: where badges stand. */
export function firstPart(root: Root): RootContent[] {
  const title = titleOf(root);
  const from = title ? root.children.indexOf(title) + 1 : 0;
  const next = root.children.findIndex((node, at) => at >= from && isHeading(node));
  return root.children.slice(0, next < 0 ? undefined : next);
}

const isHeading = (node: RootContent): boolean =>
  node.type === 'heading' || (node.type === 'html' && /<h[1-6][\s>]/i.test(node.value));

/** Blocks that may come before a title: pictures, comments, definitions, front matter, rules. */
function mayPrecede(node: RootContent): boolean {
  return (
    ['html', 'yaml', 'toml', 'definition', 'thematicBreak'].includes(node.type) ||
    (node.type === 'paragraph' &&
      node.children.every((child) =>
        ['image', 'link', 'linkReference', 'imageReference', 'html', 'break', 'text'].includes(
          child.type,
        ),
      ) &&
      !node.children.some((child) => child.type === 'text' && /\w{3}/.test(child.value)))
  );
}

/** The title: the first heading, if nothing that is read comes before it, else a first-level heading in the first ten blocks. */
export function titleOf(root: Root): RootContent | undefined {
  const first = root.children.findIndex(isHeading);
  if (first < 0) return undefined;
  if (root.children.slice(0, first).every(mayPrecede)) return root.children[first];
  return root.children
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
