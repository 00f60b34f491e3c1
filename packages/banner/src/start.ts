// What the script tag's scripts do: reads its own tag and puts one banner into the page, whenever and however it was loaded.
import { bannerRows } from '@solidarity-kit/options/banner-rows';
import { define } from './define.ts';
import { warn, safely } from './guard.ts';
import { SolidarityBanner } from './element.ts';
import { readRow } from './options.ts';
import { findTag, readTag } from './own-tag.ts';
import { keepInPage } from './position/in-page.ts';
import { tagName } from './tag-name.ts';

/** @param before is given the script's own tag, where there is one */
export function start(before?: (tag: HTMLScriptElement) => void): void {
  safely(() => run(before));
}

function run(before?: (tag: HTMLScriptElement) => void): void {
  const tag = findTag();
  const [named] = readTag(tag, ['tag']);
  const name = readRow('tag', bannerRows.tag, named?.[1], warn) ?? tagName;
  define(name);
  if (tag) before?.(tag);
  // By its class, not by its name: what its constructor throws on a page that broke the platform comes here, not to the page.
  const Banner = customElements.get(name) as typeof SolidarityBanner;
  const options = Banner.observedAttributes;
  // Of the page's own making, perhaps, under a name that the site gave twice: it is not ours to make.
  if (!options?.includes('border')) throw `tag="${name}" is taken`;
  const banner = new Banner();
  for (const [option, value] of readTag(tag, options)) banner.setAttribute(option, value);
  keepInPage(banner, tag);
}
