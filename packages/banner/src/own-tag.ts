// The script's own tag, which is its whole interface: `data-` attributes with the names of the element's attributes, or the same after # in its address.
import { warn } from './guard.ts';

/** The running tag, or, where a loader evaluated the text so that there is none, the tag that says `data-solidarity` or has a banner's address. */
export function findTag(): HTMLScriptElement | null {
  const running = document.currentScript;
  return running instanceof HTMLScriptElement && running.src
    ? running
    : document.querySelector(
        'script[data-solidarity],script[src*="/banner.js"],script[src*="/banner@"]',
      );
}

/**
 * Options of the tag, from its `data-` attributes, else from the fragment of its address (`banner@1.0.0.js#lang=ar`); what is no option is
 * the site's own business.
 *
 * @param names of the options
 */
export function readTag(
  tag: HTMLScriptElement | null,
  names: readonly string[],
): [name: string, value: string][] {
  if (!tag) return [];
  const fragment = new URLSearchParams(tag.src.split('#')[1]);
  // Angular's autoCsp makes the tag anew, after the body, with no other attributes than it knows.
  if (
    tag.parentElement === document.documentElement &&
    !tag.src.includes('#') &&
    !Object.keys(tag.dataset).length
  )
    warn('no options? Where a loader drops data- attributes, write banner.js#lang=ar');
  return names.flatMap((name): [string, string][] => {
    const value = tag.getAttribute(`data-${name}`) ?? fragment.get(name);
    return value == null ? [] : [[name, value]];
  });
}
