// Registers <solidarity-banner>, once: a second copy of the script, of whatever version, uses the first one's element.
import { SolidarityBanner } from './element.ts';
import { tagName } from './tag-name.ts';

/**
 * Registers the element unless there is one of that name; does nothing where there is no DOM.
 *
 * @param name of the element, for a site whose markup is to say nothing of the kit
 * @throws what a constructor of the element would throw on a page that has broken `Promise` or `HTMLElement`: once registered, the
 *   browser would report it to the page for each element in its markup
 */
export function define(name = tagName): void {
  // On a server Lit brings a registry of its own, but no HTMLElement.
  if (typeof HTMLElement === 'undefined' || typeof customElements === 'undefined') return;
  if (customElements.get(name)) return;
  void new Promise(() => {});
  // Only one that the page has put in its place is tried: an error thrown is a tenth of what the banner does at the start.
  if (!/\[native/.test(`${HTMLElement}`))
    try {
      void new HTMLElement();
    } catch (error) {
      // "Illegal constructor" is how a page that is whole answers.
      if (!(error instanceof TypeError)) throw error;
    }
  // A class has one name only.
  customElements.define(
    name,
    name === tagName ? SolidarityBanner : class extends SolidarityBanner {},
  );
}
