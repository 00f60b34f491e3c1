// Reads HTML back with parse5, the parser of the HTML standard.
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element with decoded attributes and its text. */
export interface ReadElement {
  tag: string;
  attributes: Record<string, string>;
  text: string;
  children: ReadElement[];
}

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

function read(node: Node): ReadElement[] {
  if (!('tagName' in node)) return [];
  return [
    {
      tag: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      text: textOf(node),
      children: node.childNodes.flatMap(read),
    },
  ];
}

/** The elements of a fragment, outermost first; throws on any error of syntax. */
export function readHtml(html: string): ReadElement[] {
  const errors: string[] = [];
  const fragment = parseFragment(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) => errors.push(`${code} at ${startOffset}`),
  });
  if (errors.length) throw new Error(`${errors.join(', ')} in ${html}`);
  return fragment.childNodes.flatMap(read);
}

/** Every element of a fragment, in document order. */
export function everyElement(html: string): ReadElement[] {
  const flat = (element: ReadElement): ReadElement[] => [
    element,
    ...element.children.flatMap(flat),
  ];
  return readHtml(html).flatMap(flat);
}

/**
 * The attributes of the one script in a fragment, less those whose form differs from syntax to syntax: `async` and `border` must be
 * there, whatever their value.
 */
export function readScript(html: string): Record<string, string> {
  const elements = everyElement(html);
  const [script, ...others] = elements;
  if (script?.tag !== 'script' || others.length) throw new Error(`not one script: ${html}`);
  return plainScript(script.attributes);
}

/** Attributes of a script tag without the two that have no value; throws if the text inside or `async` is not as it must be. */
export function plainScript(attributes: Readonly<Record<string, unknown>>): Record<string, string> {
  if (!('async' in attributes)) throw new Error('the script would block the page');
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !['async', 'data-border', 'is:inline', 'component'].includes(name))
      .map(([name, value]) => [name === 'crossOrigin' ? 'crossorigin' : name, String(value)]),
  );
}
