// The script's own tag, which is its whole interface: `data-` attributes with the names of the element's attributes.

/** Names that a tag's `data-` attributes may have; others are the site's own business. */
const names =
  'message lang theme position dismissible dismiss-days starts ends headline action href border'.split(
    ' ',
  );

/** Tags that a script loaded by other means could have come from; the first one that is still free is it. */
const likely =
  'script[data-solidarity], script[src*="/banner"][data-message], script[src*="/banner@"]';

/**
 * The tag that this script came from: the running one, or, where a loader evaluated the text so that there is none, a tag
 * that says `data-solidarity` or whose address is a banner's.
 */
export function findTag(): HTMLScriptElement | null {
  const running = document.currentScript;
  return running instanceof HTMLScriptElement && running.src
    ? running
    : document.querySelector<HTMLScriptElement>(likely);
}

/** The element's attributes, from the tag's. */
export function readTag(tag: HTMLScriptElement | null): [name: string, value: string][] {
  return names.flatMap((name): [string, string][] => {
    const value = tag?.getAttribute(`data-${name}`);
    return value == null ? [] : [[name, value]];
  });
}
