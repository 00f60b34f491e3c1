// What a reader does with the banner: follow the link, close it by mouse or key, and find the focus where it was.
import { safely } from './guard.ts';

/** What the banner does about it. */
export interface Actions {
  /** The close button, or Escape while the focus is inside. Returns whether it is closed now. */
  close(): boolean;
  /** The link. */
  follow(event: Event): void;
}

/**
 * Listens inside the banner's shadow root.
 *
 * @returns gives the focus back to what had it before it came inside
 */
export function listen(root: Node, actions: Actions): () => void {
  let before: EventTarget | null = null;
  const on = <T extends keyof HTMLElementEventMap>(
    type: T,
    listener: (event: HTMLElementEventMap[T]) => void,
  ): void =>
    root.addEventListener(type, (event) => safely(() => listener(event as HTMLElementEventMap[T])));

  on('click', (event) => {
    const part = partOf(event);
    if (part === 'close') actions.close();
    if (part === 'action') actions.follow(event);
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // Where the key has done its work, a dialog of the page stays open; where it has not, it is the page's.
    if (actions.close()) event.stopPropagation();
  });
  // A press of the mouse on the button leaves the focus, and a half-typed word, where it is.
  on('mousedown', (event) => {
    if (partOf(event) === 'close') event.preventDefault();
  });
  on('focusin', (event) => {
    before = event.relatedTarget ?? before;
  });
  return () => (before as HTMLElement | null)?.focus?.({ preventScroll: true });
}

/** The part of the banner that an event is about. */
function partOf(event: Event): string | null | undefined {
  return (event.target as Element).closest('a,button')?.getAttribute('part');
}
