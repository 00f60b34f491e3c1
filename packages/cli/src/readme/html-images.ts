// Images in a piece of HTML, with the links and pictures around them, by parse5 and with offsets into the source.
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Span } from './types.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** An image and what is around it and only around it: a link, a picture. */
export interface HtmlImage extends Span {
  url: string;
}

/** Elements that may hold an image and nothing else that a reader sees. */
const wrappers = new Set(['a', 'picture']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const isSeen = (node: Node): boolean =>
  node.nodeName === '#text'
    ? 'value' in node && node.value.trim() !== ''
    : isElement(node) && node.tagName !== 'source';

function collect(
  node: Node,
  around: Element | undefined,
  offset: number,
  found: HtmlImage[],
): void {
  if (!isElement(node)) return;
  if (node.tagName === 'img') {
    const url = node.attrs.find(({ name }) => name === 'src')?.value;
    const place = (around ?? node).sourceCodeLocation;
    if (url && place)
      found.push({ url, start: offset + place.startOffset, end: offset + place.endOffset });
    return;
  }
  const closed = node.sourceCodeLocation?.endTag !== undefined;
  const wraps = closed && wrappers.has(node.tagName) && node.childNodes.filter(isSeen).length === 1;
  for (const child of node.childNodes)
    collect(child, wraps ? (around ?? node) : undefined, offset, found);
}

/**
 * The images of a piece of HTML in order.
 *
 * @param html the piece
 * @param offset where the piece begins in its document
 */
export function htmlImages(html: string, offset: number): HtmlImage[] {
  const found: HtmlImage[] = [];
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  for (const node of fragment.childNodes) collect(node, undefined, offset, found);
  return found;
}
