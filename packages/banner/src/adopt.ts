// Gives a shadow root the banner's style sheet, in the way that no Content-Security-Policy forbids.
import { stylesOf } from './styles.ts';

/**
 * Adopts the style sheet; where that cannot be (browsers before 2023, a page that broke it), a `<style>`.
 *
 * @param name of the element
 */
export function adoptStyles(root: ShadowRoot, name: string): void {
  const text = stylesOf(name);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.appendChild(document.createElement('style')).textContent = text;
  }
}
