// Keeps a banner at the window's edge clear of the page: makes room in the document, stands beside the host's own bars, uncovers what gets focus.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { safely } from './complain.ts';
import { obstruction } from './obstruction.ts';

/** Changes no style of the page: room is made by the banner's own element, and covered focus is scrolled into view. */
export class Clearance implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #frame = 0;
  #size = new ResizeObserver(() => this.#later());

  /** Whether the page has a bar of its own at the top, so that a `sticky` banner scrolls away with the page instead. */
  yielded = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const event of events) addEventListener(event, this.#later, { passive: true });
    document.addEventListener('focusin', this.#uncover);
  }

  hostDisconnected(): void {
    for (const event of events) removeEventListener(event, this.#later);
    document.removeEventListener('focusin', this.#uncover);
    this.#size.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    const section = this.#host.shadowRoot!.querySelector('section');
    if (section) this.#size.observe(section);
    this.#size.observe(document.documentElement);
    safely(this.#measure);
  }

  #later = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      safely(this.#measure);
    });
  };

  /** The banner, when it stays at an edge while the page scrolls. */
  get #bar(): HTMLElement | undefined {
    const bar = this.#host.shadowRoot!.querySelector('section');
    return bar && getComputedStyle(bar).position === 'fixed' ? bar : undefined;
  }

  #measure = (): void => {
    const room = this.#host.shadowRoot!.querySelector<HTMLElement>('.room');
    const bar = this.#bar;
    if (!room) return;
    if (!bar) {
      room.style.blockSize = '';
      return;
    }
    const { clientWidth, clientHeight } = document.documentElement;
    const sticky = room.classList.contains('sticky');
    if (sticky) {
      // As wide as its room, which the body's margin may narrow.
      const { left, right } = room.getBoundingClientRect();
      bar.style.left = `${left}px`;
      bar.style.right = `${clientWidth - right}px`;
    }
    const box = bar.getBoundingClientRect();
    const x = box.left + box.width / 2;
    const margin = room.classList.contains('corner') ? 32 : 0;
    // Before anything asks what is where: the browser counts what it finds then as shown.
    if (sticky || endsDocument(this.#host)) room.style.blockSize = `${box.height + margin}px`;
    if (!sticky) {
      const edge = obstruction(x, clientHeight - 1, 'bottom', this.#host);
      bar.style.setProperty('--_edge', `${edge}px`);
    } else if ([-1, 1].some((side) => obstruction(x, box.bottom + side, 'top', this.#host))) {
      // Two bars cannot both stay at the top, so the host's own does. The room stays what it was: nothing moves.
      this.yielded = true;
      this.#host.requestUpdate();
    }
  };

  /** WCAG 2.4.11: what gets focus must not be hidden. Asked a frame later, when the browser has scrolled by itself. */
  #uncover = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || target === this.#host) return;
    requestAnimationFrame(() =>
      safely(() => {
        const bar = this.#bar?.getBoundingClientRect();
        const box = target.getBoundingClientRect();
        if (
          bar &&
          box.bottom > bar.top &&
          box.top < bar.bottom &&
          box.right > bar.left &&
          box.left < bar.right
        )
          target.scrollIntoView({ block: 'center', behavior: 'instant' });
      }),
    );
  };
}

const events = ['resize', 'scroll'];

/** Whether nothing that takes place comes after an element in the body or the root, so that its room is at the page's end. */
function endsDocument(element: Element): boolean {
  let next: Element | null = element;
  while ((next = next.nextElementSibling))
    if (next.getClientRects().length && next.localName !== element.localName) return false;
  return /^(html|body)$/.test(element.parentElement?.localName ?? '');
}
