// Where this page is: every address that it asks for or writes into a snippet begins here. It may be served by the kit's service, or lie among the plain
// files of an export, on any host or on a disk.
import type { Host } from '@solidarity-kit/snippets';
import { holds, type Held } from '@solidarity-kit/snippets/files/held';
import { fileOfAddress } from '@solidarity-kit/snippets/files/names';

/** The folder of the page, with a slash at its end: `https://host/`, or below a path. Tests of what needs no page have none. */
const folder = new URL('.', globalThis.document?.baseURI ?? 'http://localhost/');

/** Whether the page was opened from a disk, where browsers let nothing be fetched. */
export const fromDisk: boolean = folder.protocol === 'file:';

const told = globalThis.document?.documentElement.dataset['files'];
const held = told ? (JSON.parse(told) as Held) : undefined;

/** Whether there are plain files only. */
export const isExport: boolean = held !== undefined;

/** Stands for the address of files on a disk, of which nobody has said where they will be. */
const unknown = 'https://host.example';

/** Where the page is seen, without a slash at the end. */
const here = folder.href.slice(0, -1);

/** The service or the export without a slash at the end, as snippets name it. */
export const origin: string = held?.url ?? (fromDisk ? unknown : here);

const there = held && holds(held);

/** The same with what there is, for snippets. */
export const host: Host = { origin, files: there };

/** The address of something that is served beside the page. @param path without a slash before it, e.g. `assets/outline/latin-600.font` */
export function beside(path: string): string {
  return new URL(path, folder).href;
}

/** A snippet that works where the page is seen, for the preview: its files from here, and on a disk without the checks that browsers cannot make there. */
export function seenHere(text: string): string {
  if (!held) return text;
  const local = text.replaceAll(`${origin}/`, `${here}/`);
  return fromDisk ? local.replaceAll(/\s+(?:integrity|crossorigin)="[^"]*"/g, '') : local;
}

/** A page of the kit, in English where an export lacks the language. @param address path, query and fragment, e.g. `help?lang=ar` @returns undefined where it has none */
export function pageAt(address: string): string | undefined {
  if (!there) return beside(address);
  const [path = '', part] = address.split('#');
  const file = [path, path.replace(/\?.*/, '')]
    .map((one) => fileOfAddress(`/${one}`))
    .find((one) => one?.endsWith('.html') && there(one));
  return file && beside(file) + (part ? `#${part}` : '');
}
