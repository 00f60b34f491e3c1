// What of the page already stands at an edge of the window: a header, a tab bar, another banner.

/** A bar is at most this part of the window; what is larger is a backdrop or a dialog. */
const largestBar = 1 / 3;

/** The box of a banner itself is inside its shadow root. */
function boxOf(element: Element): DOMRect {
  return (element.shadowRoot?.querySelector('section') ?? element).getBoundingClientRect();
}

/** Whether an element stays at the edge while the page scrolls. */
function stays(element: Element, edge: 'top' | 'bottom'): boolean {
  const style = getComputedStyle(element);
  return style.position === 'fixed' || (style.position === 'sticky' && style[edge] !== 'auto');
}

/**
 * How far bars of the page reach into the window from an edge, at a point.
 *
 * @param x px from the left
 * @param y px from the top: where to look
 * @param self a banner that does not count, and neither do banners after it in the document
 * @returns px; 0 where nothing stands
 */
export function obstruction(x: number, y: number, edge: 'top' | 'bottom', self?: Element): number {
  const height = document.documentElement.clientHeight;
  let reach = 0;
  for (const hit of document.elementsFromPoint(x, y))
    for (let element: Element | null = hit; element; element = element.parentElement) {
      const banner = element.localName === 'solidarity-banner';
      if (element === self || (banner && self && !isBefore(element, self))) break;
      if (!banner && !stays(element, edge)) continue;
      const box = boxOf(element);
      if (box.height < height * largestBar)
        reach = Math.max(reach, edge === 'top' ? box.bottom : height - box.top);
    }
  return Math.min(reach, height * largestBar);
}

function isBefore(a: Element, b: Element): boolean {
  return !!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}
