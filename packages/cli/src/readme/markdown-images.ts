// Every image of a Markdown document, with the link around it; code is not looked at.
import type { List, Nodes, RootContent } from 'mdast';
import { htmlImages } from './html-images.ts';
import type { MarkdownImage } from './markdown-blocks.ts';
import { spanOf, type MarkdownTree, type ReadBlock } from './markdown-tree.ts';

/** Images of a block whose inside was read. */
function imagesOf(block: ReadBlock, definitions: ReadonlyMap<string, string>): MarkdownImage[] {
  const found: MarkdownImage[] = [];
  const visit = (node: Nodes, link?: Nodes, htmlIsRead = false): void => {
    if (node.type === 'image') found.push({ ...spanOf(link ?? node), url: node.url });
    if (node.type === 'imageReference')
      found.push({ ...spanOf(link ?? node), url: definitions.get(node.identifier) ?? '' });
    if (node.type === 'html' && !htmlIsRead)
      found.push(...htmlImages(node.value, spanOf(node).start));
    if (!('children' in node)) return;
    const own =
      (node.type === 'link' || node.type === 'linkReference') && node.children.length === 1;
    // HTML inside a paragraph comes tag by tag: the paragraph's source is read in one piece instead.
    const hasHtml = node.type === 'paragraph' && node.children.some(({ type }) => type === 'html');
    if (hasHtml) {
      const { start, end } = spanOf(node);
      found.push(...htmlImages(block.text.slice(start, end), start));
    }
    for (const child of node.children) visit(child, own ? node : undefined, htmlIsRead || hasHtml);
  };
  for (const node of block.nodes) visit(node);
  return found.map(({ url, start, end }) => ({
    url,
    start: start + block.shift,
    end: end + block.shift,
  }));
}

// An image, alone or as all that a link holds. Addresses and alternative texts that are longer than any badge's are passed over.
const image = /!\[[^[\]]{0,500}\]\(<?([^\s()<>]{1,2000})>?[^()]{0,500}\)/g;
const linkAfter = /^\]\(<?[^\s()<>]{1,2000}>?[^()]{0,500}\)/;

/**
 * Images of a text that is too long to be read as Markdown, by their look: also those in code.
 *
 * @param offset where the text begins in its document
 */
export function imagesByLook(text: string, offset: number): MarkdownImage[] {
  const inMarkdown = [...text.matchAll(image)].map(({ 0: whole, 1: url = '', index }) => {
    const end = index + whole.length;
    const link = text[index - 1] === '[' && linkAfter.exec(text.slice(end, end + 3000))?.[0];
    return link
      ? { url, start: offset + index - 1, end: offset + end + link.length }
      : { url, start: offset + index, end: offset + end };
  });
  return /<img\b/i.test(text) ? [...inMarkdown, ...htmlImages(text, offset)] : inMarkdown;
}

/** The blocks of which each can be read by itself: the items of a list that is too long. */
function parts(block: RootContent, tree: MarkdownTree): readonly RootContent[] {
  return block.type === 'list' && tree.read(block) === undefined
    ? (block as List).children
    : [block];
}

/** Every image of a document, in order. */
export function imagesIn(tree: MarkdownTree): MarkdownImage[] {
  return tree.root.children
    .filter(({ type }) => !['code', 'yaml', 'toml', 'definition', 'thematicBreak'].includes(type))
    .flatMap((block) => parts(block, tree))
    .flatMap((block) => {
      const { start, end } = spanOf(block);
      const text = tree.document.slice(start, end);
      if (!text.includes('![') && !/<img\b/i.test(text)) return [];
      if (block.type === 'html') return htmlImages(text, start);
      const read = tree.read(block);
      return read ? imagesOf(read, tree.definitions) : imagesByLook(text, start);
    })
    .toSorted((a, b) => a.start - b.start);
}
