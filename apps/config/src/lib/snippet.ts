// The page's only call of the generator: a choice to a snippet, for the part that shows it, the button that copies it, the preview and the package.
import { snippet, SnippetError, type BannerChoice, type Snippet } from '@solidarity-kit/snippets';
import type { Choice } from '@solidarity-kit/snippets/link/choice';
import { badgeChoice, bannerChoice } from '@solidarity-kit/snippets/link/pick';
import { host } from './place.ts';
import { pinnedRelease, type Pinned } from './release.ts';

/** A snippet, or why there is none. */
export type Made = { readonly snippet: Snippet } | { readonly error: SnippetError };

const make = (target: string, picked: Parameters<typeof snippet>[1], release: Pinned): Snippet =>
  snippet(target, picked, { ...host, ...release });

let last: { choice: Choice; target: string; release: Pinned; made: Made } | undefined;

/**
 * The snippet of a choice for a target, made once for each change: the same object is given while nothing has changed. Only what the generator refuses is
 * caught.
 */
export function snippetFor(choice: Choice, target: string): Made {
  const release = pinnedRelease();
  if (last?.choice === choice && last.target === target && last.release === release)
    return last.made;
  const made = tried(choice, target, release);
  last = { choice, target, release, made };
  return made;
}

function tried(choice: Choice, target: string, release: Pinned): Made {
  try {
    const picked = choice.kind === 'banner' ? bannerChoice(choice) : badgeChoice(choice);
    return { snippet: make(target, picked, release) };
  } catch (error) {
    if (error instanceof SnippetError) return { error };
    throw error;
  }
}

/**
 * The HTML snippet of a banner.
 *
 * @throws SnippetError when an option cannot be
 */
export const bannerHtml = (choice: BannerChoice): string =>
  make('html', choice, pinnedRelease()).files[0]!.text;
