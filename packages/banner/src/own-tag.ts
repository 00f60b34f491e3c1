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

/**
 * The element's attributes, from the tag's `data-` attributes; what is no attribute of the element is the site's own business.
 *
 * @param known the element's `observedAttributes`
 */
export function readTag(
  tag: HTMLScriptElement | null,
  known: readonly string[],
): [name: string, value: string][] {
  return known.flatMap((name): [string, string][] => {
    const value = tag?.getAttribute(`data-${name}`);
    return value == null ? [] : [[name, value]];
  });
}
