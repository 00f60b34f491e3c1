// Addresses in pages and data of an export: those of the service become those of the files.
import { fileOfAddress } from '@solidarity-kit/snippets/files/names';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

/** The origin that the service speaks of while it is exported; no host can have it (RFC 2606). */
export const standIn = 'https://export.invalid';

/** Where the files will be. */
export interface Place {
  /** The address of the export's folder, without a slash at the end; undefined where nobody knows it yet. */
  readonly url: string | undefined;
  /** Whether the export has a file. */
  has(path: string): boolean;
}

/** What stands for the address where nobody knows it, as in the kit's README. */
export const unknownHost = 'https://HOST';

/** The file for an address, with what follows it that a file can keep. */
function fileFor(address: string, place: Place): { path: string; rest: string } | undefined {
  const [, head = '', hash = ''] = /^([^#]*)(.*)$/.exec(address)!;
  const file = fileOfAddress(head);
  if (file === undefined) return undefined;
  // A choice in the address of the page is read by the page itself.
  const rest = (file === 'index.html' ? head.slice(1) : '') + hash;
  const path = [file, `${file}.svg`].find((one) => place.has(one));
  return path === undefined ? undefined : { path, rest };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;');
const plain = (text: string) => text.replaceAll('&amp;', '&');

/** Absolute addresses, wherever in a text they stand. */
export function relinkText(text: string, place: Place, markup = false): string {
  const base = place.url ?? unknownHost;
  const address = markup
    ? /https:\/\/export\.invalid((?:[^\s"'<>()[\]\\&]|&amp;)*)/g
    : /https:\/\/export\.invalid([^\s"'<>()[\]\\]*)/g;
  return text.replaceAll(address, (_, given: string) => {
    const wanted = markup ? plain(given) : given;
    const found = wanted === '' ? undefined : fileFor(wanted, place);
    if (!found) return base + given;
    const rest = markup ? escaped(found.rest) : found.rest;
    return `${base}/${found.path.replace(/(^|\/)index\.html$/, '$1')}${rest}`;
  });
}

/** The way from one file to another. @example relative('about/a/ar.html', 'a/ar/flat.svg') // '../../a/ar/flat.svg' */
export function relative(from: string, to: string): string {
  const steps = from.split('/').slice(0, -1);
  const target = to.split('/');
  let same = 0;
  while (same < steps.length && same < target.length - 1 && steps[same] === target[same]) same += 1;
  return [...steps.slice(same).map(() => '..'), ...target.slice(same)].join('/');
}

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** A stretch of a page, and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function elements(node: Node, found: Element[] = []): Element[] {
  if ('tagName' in node) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) elements(child, found);
  return found;
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Takes an element out, or the item of a list that is there for it alone. */
function without(element: Element): Edit[] {
  const { parentNode } = element;
  const item = parentNode && 'tagName' in parentNode && parentNode.tagName === 'li';
  const at = (item ? parentNode : element).sourceCodeLocation;
  return at ? [{ start: at.startOffset, end: at.endOffset, text: '' }] : [];
}

/** What becomes of an element that names an address of the service. */
function editsOf(element: Element, file: string, place: Place, fromRoot: string): Edit[] {
  const { tagName, sourceCodeLocation: at } = element;
  const absolute = attribute(element, tagName === 'meta' ? 'content' : 'href') ?? '';
  if ((tagName === 'link' || tagName === 'meta') && absolute.startsWith(standIn)) {
    const known = place.url !== undefined && fileFor(absolute.slice(standIn.length), place);
    return known ? [] : without(element);
  }
  for (const name of ['href', 'src']) {
    const given = attribute(element, name);
    const where = at?.attrs?.[name];
    if (!given?.startsWith('/') || !where) continue;
    const found = fileFor(given, place);
    if (found) {
      const way = fromRoot ? `${fromRoot}/${found.path}` : relative(file, found.path);
      const text = `${name}="${escaped(way + found.rest)}"`;
      return [{ start: where.startOffset, end: where.endOffset, text }];
    }
    if (tagName === 'link' || tagName === 'img' || element.parentNode?.nodeName === 'li')
      return without(element);
    // A link to what the export does not have loses its address; its words stay.
    return [{ start: where.startOffset, end: where.endOffset, text: '' }];
  }
  return [];
}

/**
 * A page of the service as a file.
 *
 * @param file its path
 * @param fromRoot what its links begin with, for a page that is shown at addresses of any depth; default: links lead from the file, so that they work
 * below any path and from a disk
 */
export function relinkPage(page: string, file: string, place: Place, fromRoot = ''): string {
  // Without scripts, so that what stands in <noscript> is read as elements.
  const tree = parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const edits = elements(tree)
    .flatMap((element) => editsOf(element, file, place, fromRoot))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let done = 0;
  for (const edit of edits) {
    // Inside what has been taken out already.
    if (edit.start < done) continue;
    text += page.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return relinkText(text + page.slice(done), place, true);
}
