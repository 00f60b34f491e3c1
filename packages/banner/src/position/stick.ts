// Takes a `sticky` banner out of the flow, over room of its size, so that it stays while the page scrolls, whatever the heights of html and body.
import { sticksBetween } from './bars.ts';

/**
 * Fixes the bar to the top of the window, as wide as its room, which the body's margin may narrow.
 *
 * @param top px from the window's edge: what the page has fixed there itself
 * @returns whether it sticks: where a bar of the page sticks there, it goes back into the flow
 */
export function stick(bar: HTMLElement, room: HTMLElement, height: number, top: number): boolean {
  room.style.blockSize = `${height}px`;
  const free = !sticksBetween(top, top + height + 1);
  const { left, right } = room.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  Object.assign(bar.style, {
    position: free ? 'fixed' : '',
    top: free ? `${top}px` : '',
    left: free ? `${left}px` : '',
    right: free ? `${clientWidth - right}px` : '',
  });
  return free;
}
