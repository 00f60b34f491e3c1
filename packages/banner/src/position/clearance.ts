// Keeps a banner at the window's edge clear of the page: makes room in the document, stands beside the page's own bars, uncovers what gets focus.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { barsKnown, scanSoon, ownNames, shownBars, watchBars } from './bars.ts';
import { fitsAtEdge, insetsAtBottom, reachAtTop } from './beside.ts';
import { afterPaint, safely } from '../guard.ts';
import { stick } from './stick.ts';

/** Banners at the bottom edge, in their order in the page: each stands on those before it. */
const stack = new Set<Clearance>();

/**
 * Changes no style of the page: room is made by the banner's own element, and covered focus is scrolled into view. Sizes come from
 * observers, so that no layout is forced, and nothing is read before a frame was painted.
 */
export class Clearance implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #sizes: ResizeObserver | undefined;
  #seen: Element | null | undefined;
  #height = 0;
  #cancel: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  /** Whether the page has a bar of its own that sticks to the top, so that a `sticky` banner scrolls away with the page instead. */
  yielded = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    ownNames.add(this.#host.localName);
    safely(() => addEventListener('focusin', this.#uncover));
  }

  hostDisconnected(): void {
    removeEventListener('focusin', this.#uncover);
    removeEventListener('scroll', this.later);
    this.#sizes?.disconnect();
    this.#unwatch?.();
    this.#cancel?.();
    this.#seen = this.#unwatch = this.#cancel = undefined;
    stack.delete(this);
    this.#others();
  }

  hostUpdated(): void {
    safely(() => {
      const bar = this.#bar;
      // What updates the banner, as a class of the root does, may have moved the page's bars.
      scanSoon();
      if (bar === this.#seen) return bar && this.later();
      this.#sizes ??= new ResizeObserver((entries) => safely(() => this.#measured(entries)));
      this.#sizes.disconnect();
      this.#seen = bar;
      if (!bar) {
        stack.delete(this);
        return this.#others();
      }
      this.#sizes.observe(bar);
      this.#unwatch ??= watchBars(this.later);
    });
  }

  get #bar(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('section');
  }

  #measured(entries: readonly ResizeObserverEntry[]): void {
    this.#height = entries.at(-1)!.borderBoxSize[0]!.blockSize;
    this.later();
  }

  readonly later = (): void => {
    this.#cancel ??= afterPaint(() => {
      this.#cancel = undefined;
      this.#place();
    });
  };

  /** Tells the other banners at the edge that this one has come, gone or changed its height. */
  #others(): void {
    for (const other of stack) if (other !== this) other.later();
  }

  #place(): void {
    const bar = this.#bar;
    const room = bar?.parentElement;
    // Before the page's own bars are known, a banner would stick over them; taken out of the page, it has no place.
    if (!bar || !room?.isConnected || !barsKnown) return;
    const position = room.className.split(' ')[1]!;
    const { innerWidth: width, innerHeight: height } = window;
    if (!/bottom|corner/.test(position))
      return this.#atTop(bar, room, position, reachAtTop(shownBars(/fixed/), width, height));
    const card = position === 'corner' ? (bar.matches(':dir(rtl)') ? 'left' : 'right') : undefined;
    const insets = insetsAtBottom(shownBars(/./), width, height, this.#height, card);
    const fits = fitsAtEdge(insets, height);
    if (!stack.has(this)) {
      stack.add(this);
      this.#others();
    }
    for (const other of stack)
      if (other !== this && other.#host.compareDocumentPosition(this.#host) & 4)
        insets.edge += other.#height;
    const { style } = bar;
    let sideways = false;
    for (const [side, px] of Object.entries(insets)) {
      const name = `--_${side}`;
      const value = px ? `${px}px` : '';
      sideways ||= side !== 'edge' && value !== style.getPropertyValue(name);
      style.setProperty(name, value);
    }
    // Up and down is a translation, which is no layout shift. Sideways it changes its width, which is one unless it is hidden for a frame; then what has the focus would lose it.
    if (sideways && !style.visibility && !bar.matches(':focus-within')) {
      // By an attribute, as an update of the banner writes the style.
      bar.hidden = true;
      afterPaint(() => (bar.hidden = false));
    }
    room.toggleAttribute('data-flow', !fits);
    const size =
      fits && endsDocument(this.#host) ? `${this.#height + (card ? 32 + insets.edge : 0)}px` : '';
    room.style.blockSize = size;
    // The room lengthens what can be scrolled and takes no place: a footer that is pinned to the end of a short page stays.
    room.style.marginBlockEnd = size && `-${size}`;
  }

  /** `top`, `sticky` and `inline` stand under what the page has fixed to the top of the window; their room stays what it is, so nothing else moves. */
  #atTop(bar: HTMLElement, room: HTMLElement, position: string, top: number): void {
    if (position === 'sticky' && !matchMedia('(max-height: 20em)').matches) {
      // Only a banner that sticks to the top has to look at what comes under it as the page scrolls.
      addEventListener('scroll', this.later, { passive: true });
      if (stick(bar, room, this.#height, top)) return;
      // Only one bar can stick to the top: the page's own.
      this.yielded = true;
      return this.#host.requestUpdate();
    }
    removeEventListener('scroll', this.later);
    room.style.blockSize = room.style.marginBlockEnd = bar.style.position = '';
    const below = top && top - room.getBoundingClientRect().top - scrollY;
    bar.style.translate = below > 0 ? `0 ${below}px` : '';
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
  while ((next = next.nextElementSibling)) {
    if (next.localName === element.localName) continue;
    const { display, position } = getComputedStyle(next);
    if (display !== 'none' && !/fixed|absolute/.test(position)) return false;
  }
  return /^(html|body)$/.test(element.parentElement?.localName ?? '');
}
