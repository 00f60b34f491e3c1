// The script's own tag, which is its whole interface: `data-` attributes with the names of the element's attributes.

/** The running tag, or, where a loader evaluated the text so that there is none, the tag that says `data-solidarity` or has a banner's address. */
export function findTag(): HTMLScriptElement | null {
  const running = document.currentScript;
  return running instanceof HTMLScriptElement && running.src
    ? running
    : document.querySelector(
        'script[data-solidarity],script[src*="/banner.js"],script[src*="/banner@"]',
      );
}

/** The element's attributes, from the tag's `data-` attributes: all of them, as the element ignores what it does not know. */
export function readTag(tag: HTMLScriptElement | null): [name: string, value: string][] {
  return [...(tag?.attributes ?? [])]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => [name.slice(5), value]);
}
