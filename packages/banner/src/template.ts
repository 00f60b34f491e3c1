// The banner's shadow tree, the same in the page and from the server.
import type { Position } from './options.ts';
import { tatreez } from './tatreez.ts';
import type { Tree } from './tree.ts';
import type { View } from './view.ts';

/** How it looks. */
export interface Look {
  /** Colours: `reader` follows the reader's device, '' a `color-scheme` of the page. */
  readonly scheme: 'light' | 'dark' | 'reader' | '';
  /** Whether an edge in the colours of the flag takes the place of the small flag. */
  readonly flag: boolean;
  /** Whether the small flag, or what a page puts in its place, stands beside the words. */
  readonly icon: boolean;
  readonly position: Position;
  readonly dismissible: boolean;
  readonly border: boolean;
}

/**
 * The shadow tree. The landmark is named by its headline, so that two banners have two names. `.room` is the place that the banner takes in the page while the banner itself stays at the edge of the window.
 * Flag and cross are the style sheet's: an SVG is slow to make, and most of the markup.
 * Without script the style sheet hides the close button, which could not work, and keeps its place.
 */
export function bannerTree(view: View, look: Look): Tree {
  const foreign = view.closeLang === view.lang ? undefined : view.closeLang;
  return [
    'div',
    { class: `room ${look.position}` },
    [
      'section',
      {
        part: 'banner',
        class: `${look.scheme}${look.flag ? ' flag' : ''}`,
        lang: view.lang,
        dir: view.dir,
        'aria-labelledby': 'h',
      },
      [
        'div',
        { part: 'content' },
        [
          'p',
          { part: 'text' },
          look.icon ? ['slot', { name: 'icon' }, ['i', { part: 'flag' }]] : undefined,
          ' ',
          ['span', { part: 'headline', id: 'h' }, ['slot', { name: 'headline' }, view.headline]],
          ' ',
          [
            'a',
            {
              part: 'action',
              href: view.href,
              rel: 'noopener noreferrer',
              lang: view.actionLang,
            },
            ['slot', { name: 'action' }, view.action],
          ],
        ],
        view.figure ? ['small', { part: 'figure', dir: 'auto' }, view.figure] : undefined,
        look.dismissible
          ? ['button', { part: 'close', type: 'button', 'aria-label': view.close, lang: foreign }]
          : undefined,
      ],
      look.border ? tatreez() : undefined,
    ],
  ];
}
