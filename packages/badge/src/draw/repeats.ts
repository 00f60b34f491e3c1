// Emoji that a badge shows more than once: drawn where they come first, referred to from then on.
import { hash } from './hash.ts';
import type { Texts } from './placed.ts';

/** Gives the markup of an emoji, by its body. */
export type Repeats = (body: string) => string;

const asItIs: Repeats = (body) => body;

/**
 * The markup of a badge's emoji, to be asked for in the order in which they are drawn.
 *
 * Ids follow from what is drawn, so that badges side by side on a page can share one.
 */
export function repeatsOf({ label, message }: Texts): Repeats {
  const count = (label ? label.pictures.length : 0) + (message ? message.pictures.length : 0);
  if (count < 2) return asItIs;
  const pictures = [...(label?.pictures ?? []), ...(message?.pictures ?? [])];
  const times = new Map<string, number>();
  for (const { body } of pictures) times.set(body, (times.get(body) ?? 0) + 1);
  const ids = new Map<string, string>();
  return (body) => {
    if (times.get(body) === 1) return body;
    const known = ids.get(body);
    if (known !== undefined) return `<use href="#${known}"/>`;
    const id = `k${hash(body)}p`;
    ids.set(body, id);
    return `<g id="${id}">${body}</g>`;
  };
}
