// Registers <solidarity-banner>, once: a second copy of the script, of whatever version, uses the first one's element.
import { SolidarityBanner } from './element.ts';

/** The element's name. */
export const tagName = 'solidarity-banner';

/** Registers the element unless there is one of that name; does nothing where there is no DOM. */
export function define(): void {
  if (typeof customElements !== 'undefined' && !customElements.get(tagName))
    customElements.define(tagName, SolidarityBanner);
}
