// The script tag's entry: reads its own tag and puts one banner into the page, whenever and however it was loaded.
import { define, tagName } from './define.ts';
import { safely } from './guard.ts';
import type { SolidarityBanner } from './element.ts';
import { findTag, readTag } from './own-tag.ts';
import { loadWordsFrom } from './load-words.ts';
import { keepInPage } from './place.ts';

safely(() => {
  define();
  const tag = findTag();
  if (tag) loadWordsFrom(tag.src);
  // By its class, not by its name: what its constructor throws on a page that broke the platform comes here, not to the page.
  const Banner = customElements.get(tagName) as typeof SolidarityBanner;
  const banner = new Banner();
  for (const [name, value] of readTag(tag, Banner.observedAttributes))
    banner.setAttribute(name, value);
  keepInPage(banner, tag);
});
