// Finds the scripts of a page that are, or could be, the kit's.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A script that could be the kit's. */
export interface Candidate {
  /** Its address as the page has it. */
  readonly src: string;
  /** The hashes and keys that the page pins it to, as `integrity` has them. */
  readonly integrity: string;
  /** Whether the browser asks for it in a way that lets it check the hash of a script from elsewhere. */
  readonly crossorigin: boolean;
  /** `tag`: a script element; `inline`: an address in the code of one, as tag managers and loaders have it. */
  readonly how: 'tag' | 'inline';
  /** Whether the page marks it as the kit's, by its name or its attributes, so that it is no other script called banner.js. */
  readonly marked: boolean;
}

/** What a page has of the kit. */
export interface Found {
  readonly candidates: readonly Candidate[];
  /** Elements that are in the page itself: they show without any script. */
  readonly elements: number;
  /** The page's own `<base href>`. */
  readonly base: string | undefined;
}

const named = /(?:^|\/)banner(?:@[^/?#]*)?(?:\/online)?\.js(?:[?#]|$)/;
const versioned = /banner@\d+\.\d+\.\d+(?:\/online)?\.js/;
const quoted = /["'`]((?:[^"'`\s\\]|\\\/)*banner@\d+\.\d+\.\d+(?:\/online)?\.js[^"'`\s]*)["'`]/g;
const hashes = /(?:sha(?:256|384|512)|ed25519)-[A-Za-z0-9+/]+={0,2}/g;

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Reads a page.
 *
 * @param html its source
 * @param known the hashes of every release, `sha384-…`: a script that is pinned to one is the kit's whatever it is called
 */
export function findScripts(html: string, known: ReadonlySet<string>): Found {
  const candidates: Candidate[] = [];
  let elements = 0;
  let base: string | undefined;
  for (const element of elementsOf(parse(html))) {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    if (element.tagName === 'solidarity-banner') elements += 1;
    if (element.tagName === 'base') base ??= attributes.get('href');
    if (element.tagName !== 'script') continue;
    const src = attributes.get('src');
    if (src === undefined) candidates.push(...inline(textOf(element)));
    else {
      const integrity = attributes.get('integrity') ?? '';
      const marked =
        versioned.test(src) ||
        attributes.has('data-solidarity') ||
        integrity.split(/\s+/).some((hash) => known.has(hash));
      if (marked || named.test(src))
        candidates.push({
          src,
          integrity,
          crossorigin: attributes.has('crossorigin'),
          how: 'tag',
          marked,
        });
    }
  }
  return { candidates, elements, base };
}

/** Addresses of the script in the code of an inline script; the hashes beside them belong to them. */
function inline(code: string): Candidate[] {
  const integrity = (code.match(hashes) ?? []).join(' ');
  return [...code.matchAll(quoted)].map(([, src = '']) => ({
    src: src.replaceAll(String.raw`\/`, '/'),
    integrity,
    crossorigin: /cross-?origin/i.test(code),
    how: 'inline' as const,
    marked: true,
  }));
}

/** Every element in the order of the page; what is in a template is not part of it, unless it is the content of a shadow root. */
function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
