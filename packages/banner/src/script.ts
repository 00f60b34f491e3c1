// The script tag's entry: reads its own tag and puts one banner into the page, whenever and however it was loaded.
import { safely } from './complain.ts';
import { define, tagName } from './define.ts';
import { findTag, readTag } from './own-tag.ts';
import { keepInPage } from './place.ts';

safely(() => {
  define();
  const tag = findTag();
  const banner = document.createElement(tagName);
  for (const [name, value] of readTag(tag)) banner.setAttribute(name, value);
  const same = (name: string, other: Element): boolean =>
    banner.getAttribute(name) === other.getAttribute(name);
  // However often the script is loaded: one banner for a message in a language.
  const others = [...document.querySelectorAll(tagName)];
  if (!others.some((other) => same('message', other) && same('lang', other)))
    keepInPage(banner, tag);
});
