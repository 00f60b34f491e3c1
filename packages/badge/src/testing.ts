// What the tests of badges share: the real outliner with every font that they need, and an XML parser's view of an SVG.
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { SaxesParser } from 'saxes';
import { createBadges } from './badges.ts';
import { nodeLogo } from './logos/node.ts';

/** One engine for a test file. */
export const outliner = createNodeOutliner();

/** Badges with fonts and logos from the packages. */
export const badges = createBadges(outliner, { logo: nodeLogo });

/** An element of a parsed document, in document order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a document. Throws when it is not well-formed XML. */
export function elements(svg: string): Element[] {
  const parser = new SaxesParser();
  const found: Element[] = [];
  const open: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.write(svg).close();
  return found;
}

/** The root element of an SVG. */
export function root(svg: string): Element {
  const [first] = elements(svg);
  if (!first) throw new Error('no element');
  return first;
}
