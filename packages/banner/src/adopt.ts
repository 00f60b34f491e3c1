// Gives a shadow root the banner's style sheet, in the way that no Content-Security-Policy forbids.
import { bannerStyles } from './styles.ts';

let sheet: CSSStyleSheet | undefined;

/** Adopts the style sheet, one for all banners; where that cannot be (browsers before 2023, a page that broke it), a `<style>`. */
export function adoptStyles(root: ShadowRoot): void {
  try {
    if (!sheet) {
      const made = new CSSStyleSheet();
      made.replaceSync(bannerStyles);
      sheet = made;
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.appendChild(document.createElement('style')).textContent = bannerStyles;
  }
}
