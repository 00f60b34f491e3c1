// Gives a shadow root the banner's style sheet, in the way that no Content-Security-Policy forbids.
import { bannerStyles } from './styles.ts';

let sheet: CSSStyleSheet | undefined;

/** Adopts the style sheet, one for all banners; browsers that cannot (before 2023) get a `<style>`. */
export function adoptStyles(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root) {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(bannerStyles);
    root.adoptedStyleSheets = [sheet];
  } else
    (root as ShadowRoot).appendChild(document.createElement('style')).textContent = bannerStyles;
}
