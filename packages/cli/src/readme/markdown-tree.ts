// Markdown as GitHub reads it, in time that grows with its length and no faster: the blocks of the whole document first, without what
// is inside of paragraphs, and the inside of a block only when it is asked for. (A parser of all at once takes minutes for a long paragraph.)
import { bounded } from '@solidarity-kit/options';
import type { Definition, Nodes, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Span } from './types.ts';

/** Names of the constructs inside of paragraphs (micromark-core-commonmark, micromark-extension-gfm-*), and of tables, which are slow to read. */
const insides = [
  'attention autolink characterEscape characterReference codeText hardBreakEscape htmlText labelEnd',
  'labelStartImage labelStartLink emailAutolink protocolAutolink wwwAutolink gfmFootnoteCall strikethrough table',
].flatMap((names) => names.split(' '));

function withoutInsides(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: insides } });
}

const blockParser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(withoutInsides);
const wholeParser = unified().use(remarkParse);

/** The longest block whose inside is read, in characters: beyond, emphasis alone would take seconds. */
export const longestBlock = 20_000;

/** Offsets of a node. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** A block with its inside. Offsets of the nodes are those in `text`, which begins `shift` characters after the document does. */
export interface ReadBlock {
  nodes: readonly RootContent[];
  text: string;
  shift: number;
}

/** A document's blocks, and the way to their insides. */
export interface MarkdownTree {
  document: string;
  /** The blocks; paragraphs in them hold plain text. */
  root: Root;
  /** Addresses of the link definitions, by identifier. */
  definitions: ReadonlyMap<string, string>;
  /** The inside of a block; undefined when it is too long to be read. */
  read(block: RootContent): ReadBlock | undefined;
}

/** An identifier as mdast writes it (CommonMark, "matches": spaces and case do not count). */
const identifierOf = (label: string): string =>
  label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase().toLowerCase();

function definitionsIn(root: Root): Map<string, string> {
  const found = new Map<string, string>();
  for (const { identifier, url } of root.children.filter(
    (node): node is Definition => node.type === 'definition',
  ))
    if (!found.has(identifier)) found.set(identifier, url);
  return found;
}

/** The definitions that a text refers to, written out again: without them, its references would not be any. */
function definitionsFor(text: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return '';
  const labels = new Set(
    [...text.matchAll(/\[([^[\]]{1,999})\]/g)].map(({ 1: label = '' }) => label),
  );
  const needed = [...labels].filter((label) => definitions.has(identifierOf(label)));
  return needed.map((label) => `\n\n[${label}]: x`).join('');
}

function readBlock(
  document: string,
  definitions: ReadonlyMap<string, string>,
  block: RootContent,
): ReadBlock | undefined {
  const { start, end } = spanOf(block);
  if (end - start > longestBlock) return undefined;
  // The spaces before the block count for what is nested in it.
  const indent = ' '.repeat((block.position?.start.column ?? 1) - 1);
  const text = indent + document.slice(start, end);
  const { children } = wholeParser.parse(text + definitionsFor(text, definitions));
  return { nodes: children, text, shift: start - indent.length };
}

/** Definitions in a text that is not parsed, by their look. */
export function definitionsByLook(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { 1: label = '', 2: url = '' } of text.matchAll(
    /^ {0,3}\[([^[\]\n]{1,999})\]:[ \t]*<?([^\s<>]{1,2000})/gm,
  )) {
    const identifier = identifierOf(label);
    if (!found.has(identifier)) found.set(identifier, url);
  }
  return found;
}

function parse(document: string, rest: string): MarkdownTree {
  const root = blockParser.parse(document);
  const definitions = new Map([...definitionsByLook(rest), ...definitionsIn(root)]);
  const known = new Map<RootContent, ReadBlock | undefined>();
  return {
    document,
    root,
    definitions,
    read(block) {
      if (!known.has(block)) known.set(block, readBlock(document, definitions, block));
      return known.get(block);
    },
  };
}

/** The last documents that were parsed: looking for badges and looking for their place read the same text one after the other. */
const parsed = bounded<string, MarkdownTree>(3);

/**
 * Parses Markdown, front matter included.
 *
 * @param document a whole document, or its first lines
 * @param rest what comes after them: it is looked at for definitions of links only
 */
export function parseMarkdown(document: string, rest = ''): MarkdownTree {
  const key = document + rest.length;
  const known = parsed.get(key);
  if (known) return known;
  const tree = parse(document, rest);
  parsed.set(key, tree);
  return tree;
}
