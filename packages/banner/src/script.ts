// The script tag's entry: reads its own tag and puts one banner into the page, whenever and however it was loaded.
import { define, tagName } from './define.ts';
import { safely } from './complain.ts';
import type { SolidarityBanner } from './element.ts';
import { findTag, readTag } from './own-tag.ts';
import { keepInPage } from './place.ts';

safely(() => {
  define();
  const tag = findTag();
  const banner = document.createElement(tagName);
  const { observedAttributes } = banner.constructor as typeof SolidarityBanner;
  for (const [name, value] of readTag(tag, observedAttributes)) banner.setAttribute(name, value);
  keepInPage(banner, tag);
});
