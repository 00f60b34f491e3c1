// Keeps a banner at the window's edge clear of the page: makes room in the document, stands beside the host's own bars, uncovers what gets focus.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { afterPaint, safely } from './guard.ts';
import { obstruction } from './obstruction.ts';

/**
 * Changes no style of the page: room is made by the banner's own element, and covered focus is scrolled into view. Nothing is read of
 * the page's layout before a frame was painted.
 */
export class Clearance implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #cancel: (() => void) | undefined;
  #sizes: ResizeObserver | undefined;
  #listening: AbortController | undefined;

  /** Whether the page has a bar of its own that sticks to the top, so that a `sticky` banner scrolls away with the page instead. */
  yielded = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    safely(() => {
      const { signal } = (this.#listening = new AbortController());
      for (const event of ['resize', 'scroll'])
        addEventListener(event, this.#later, { passive: true, signal });
      addEventListener('focusin', this.#uncover, { signal });
    });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#sizes?.disconnect();
    this.#cancel?.();
    this.#cancel = undefined;
  }

  hostUpdated(): void {
    safely(() => {
      const bar = this.#bar;
      if (!bar) return;
      this.#sizes ??= new ResizeObserver(this.#later);
      this.#sizes.observe(bar);
      this.#sizes.observe(document.documentElement);
    });
    this.#later();
  }

  #later = (): void => {
    this.#cancel ??= afterPaint(() => {
      this.#cancel = undefined;
      this.#measure();
    });
  };

  get #bar(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('section');
  }

  #measure(): void {
    const bar = this.#bar;
    const room = bar?.parentElement;
    if (!room) return;
    const position = room.className.split(' ').pop()!;
    const { clientWidth, clientHeight } = document.documentElement;
    let box = bar.getBoundingClientRect();
    const reach = (y: number, edge: 'top' | 'bottom', kinds: RegExp): number =>
      obstruction(box.left + box.width / 2, y, edge, kinds, this.#host);

    // A low window makes every bar part of the page (styles.ts).
    const low = matchMedia('(max-height: 20em)').matches;
    if (!low && /bottom|corner/.test(position)) {
      const edge = reach(clientHeight - 1, 'bottom', /fixed|sticky/);
      bar.style.setProperty('--_edge', `${edge}px`);
      const margin = position === 'corner' ? 32 : 0;
      room.style.blockSize = endsDocument(this.#host) ? `${box.height + margin}px` : '';
      return;
    }
    // The others stand under what the page has fixed to the top of the window, and their room stays what it is: nothing else moves.
    const top = reach(1, 'top', /fixed/);
    if (low || position !== 'sticky') {
      room.style.blockSize = '';
      const below = top - room.getBoundingClientRect().top - scrollY;
      bar.style.cssText = below > 0 ? `translate: 0 ${below}px` : '';
      return;
    }
    room.style.blockSize = `${box.height}px`;
    // As wide as its room, which the body's margin may narrow.
    const { left, right } = room.getBoundingClientRect();
    bar.style.cssText = `position: fixed; top: ${top}px; left: ${left}px; right: ${clientWidth - right}px`;
    box = bar.getBoundingClientRect();
    // Two bars cannot both stick to the top, so the host's own does.
    if ([top + 1, box.bottom - 1, box.bottom + 1].some((y) => reach(y, 'top', /sticky/))) {
      this.yielded = true;
      bar.style.cssText = '';
      this.#host.requestUpdate();
    }
  }

  /** WCAG 2.4.11: what gets focus must not be hidden. Asked a frame later, when the browser has scrolled by itself. */
  #uncover = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || target === this.#host) return;
    afterPaint(() => {
      const bar = this.#bar;
      if (!bar || getComputedStyle(bar).position !== 'fixed') return;
      const over = bar.getBoundingClientRect();
      const box = target.getBoundingClientRect();
      if (
        box.bottom > over.top &&
        box.top < over.bottom &&
        box.right > over.left &&
        box.left < over.right
      )
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
  };
}

/** Whether nothing that takes place comes after an element in the body or the root, so that its room is at the page's end. */
function endsDocument(element: Element): boolean {
  let next: Element | null = element;
  while ((next = next.nextElementSibling))
    if (next.getClientRects().length && next.localName !== element.localName) return false;
  return /^(html|body)$/.test(element.parentElement?.localName ?? '');
}
