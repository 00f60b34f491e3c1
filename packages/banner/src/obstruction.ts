// What of the page already stands at an edge of the window: a header, a tab bar, another banner. To be asked after a painted frame only.

/** A bar is at most this part of the window; what is larger is a backdrop or a dialog. */
const largestBar = 1 / 3;

/** The box of a banner itself is inside its shadow root. */
function boxOf(element: Element): DOMRect {
  return (element.shadowRoot?.querySelector('section') ?? element).getBoundingClientRect();
}

/**
 * How far bars of the page reach into the window from an edge, at a point.
 *
 * @param x px from the left
 * @param y px from the top: where to look
 * @param kinds which bars count: `fixed` to the window, `sticky` while the page scrolls
 * @param self a banner that does not count, and neither do banners after it in the document
 * @returns px; 0 where nothing stands
 */
export function obstruction(
  x: number,
  y: number,
  edge: 'top' | 'bottom',
  kinds: RegExp,
  self: Element,
): number {
  const height = document.documentElement.clientHeight;
  let reach = 0;
  for (const hit of document.elementsFromPoint(x, y))
    for (let element: Element | null = hit; element; element = element.parentElement) {
      const banner = element.localName === 'solidarity-banner';
      if (element === self || (banner && !isBefore(element, self))) break;
      const style = getComputedStyle(element);
      const stays = kinds.test(style.position) && style[edge] !== 'auto';
      if (!banner && !stays) continue;
      const box = boxOf(element);
      if (box.height < height * largestBar)
        reach = Math.max(reach, edge === 'top' ? box.bottom : height - box.top);
    }
  return Math.min(reach, height * largestBar);
}

function isBefore(a: Element, b: Element): boolean {
  return !!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}
