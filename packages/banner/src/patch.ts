// Makes the children of a node what a tree says, touching only what differs: nodes from the server are taken over, focus stays.
import type { Child } from './tree.ts';

const svg = 'http://www.w3.org/2000/svg';

/**
 * Makes `parent`'s children those of the tree. Uses text nodes and attributes only, so that neither Trusted Types nor a
 * Content-Security-Policy has anything to say.
 */
export function patch(parent: Node, children: readonly Child[]): void {
  let node: Node | null = parent.firstChild;
  for (const child of children) {
    if (child === undefined) continue;
    const name = typeof child === 'string' ? '#text' : child[0];
    if (!node || node.nodeName.toLowerCase() !== name)
      node = parent.insertBefore(create(parent, name), node);
    if (typeof child === 'string') {
      if (node.nodeValue !== child) node.nodeValue = child;
    } else {
      const [, attributes, ...grandchildren] = child;
      // Own keys only: what a page adds to `Object.prototype` must not become an attribute.
      for (const [key, text] of Object.entries(attributes))
        if (text === undefined) (node as Element).removeAttribute(key);
        else (node as Element).setAttribute(key, text);
      patch(node, grandchildren);
    }
    node = node.nextSibling;
  }
  while (node) {
    const next: Node | null = node.nextSibling;
    parent.removeChild(node);
    node = next;
  }
}

function create(parent: Node, name: string): Node {
  if (name === '#text') return document.createTextNode('');
  const inSvg = name === 'svg' || (parent as Element).namespaceURI === svg;
  return inSvg ? document.createElementNS(svg, name) : document.createElement(name);
}
