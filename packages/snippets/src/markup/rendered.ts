// The banner as the server would render it: its words in the page itself, seen in the first paint and without any script.
import { renderBanner } from '@solidarity-kit/banner/server';
import type { BannerChoice } from '../types.ts';
import { todo, type Step } from '../steps/step.ts';

/**
 * The element with its words and style in a declarative shadow root.
 *
 * A snippet is pasted once and read for months, so it is rendered as of the beginning of time: with a start date it holds no words
 * until the script adds them, and the alias `default` stands for the first message of the schedule.
 *
 * @param choice a checked choice
 */
export function renderedBanner(choice: BannerChoice): string {
  const html = renderBanner({ ...choice, now: 0 }, (sentence) => {
    // The choice was checked before; a complaint here means that the two checks disagree.
    throw new Error(sentence);
  });
  // The first style element is the kit's own: words of the site have no `<` left at this point.
  return html.replace(/(?<=<style>)[^]*?(?=<\/style>)/, compactStyle);
}

/** A style sheet with one rule a line and without comments: a third of the lines to paste, and the same rules. */
function compactStyle(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replaceAll(';}', '}')
    .replaceAll('}', '}\n')
    .replace(/\}\n(?=\})/g, '}')
    .trim();
}

/** Where the element goes for each position: first or last in the body, or where it is to be seen. */
export function placeRendered(position: BannerChoice['position']): Step {
  if (position === 'inline') return todo('paste');
  const last = position === 'bottom' || position === 'corner';
  return last
    ? todo('pasteBefore', { marker: '</body>' })
    : todo('pasteAfter', { marker: '<body>' });
}
