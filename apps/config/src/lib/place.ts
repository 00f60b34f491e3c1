// Where this page is served: every address that it asks for or writes into a snippet begins here.

/** The folder of the page, with a slash at its end: `https://host/`, or below a path. Tests of what needs no page have none. */
const folder = new URL('.', globalThis.document?.baseURI ?? 'http://localhost/');

/** The service without a slash at the end, as snippets name it. */
export const origin: string = folder.href.slice(0, -1);

/** The address of something that is served beside the page. @param path without a slash before it, e.g. `assets/outline/latin-600.font` */
export function beside(path: string): string {
  return new URL(path, folder).href;
}
