// How the page looks: whether it is light or dark behind the banner, and the font and size of its text. Read in frames that are painted anyway.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { afterPaint, safely } from './guard.ts';

/** The fonts of a page that names none, in Chromium, Firefox and WebKit. */
const unnamed = /^("?Times( New Roman)?"?|serif|-webkit-standard)$/;

/** Asks its host for an update when the page has changed its colours or its language. */
export class PageLook implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #changes: MutationObserver | undefined;
  #cancel: (() => void) | undefined;

  /** Whether the page is light or dark there; `undefined` before its first frame. */
  scheme: 'light' | 'dark' | undefined;
  /** Up to the first frame, in which the page's look is read. */
  firstFrame: Promise<void> | undefined;
  /** Font family of its text; '' where it names none. */
  font = '';
  /** Size of its text, a CSS length. */
  size = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    safely(() => {
      // Before the next frame is laid out: the banner is painted as it is to be. Of a style nothing is laid out, and the frame needs it anyway.
      this.firstFrame = new Promise<void>((resolve) => {
        const first = (): void => {
          this.firstFrame = undefined;
          safely(() => this.read());
          resolve(this.#host.requestUpdate());
        };
        if (!safely(() => requestAnimationFrame(first))) Promise.resolve().then(first);
      });
      this.#changes ??= new MutationObserver(this.#changed);
      for (const node of [document.documentElement, document.body])
        if (node) this.#changes.observe(node, { attributes: true });
      // Asked before a frame was painted, it would have the page laid out where there are container queries.
      afterPaint(() =>
        matchMedia('(prefers-color-scheme:dark)').addEventListener('change', this.#changed),
      );
    });
  }

  hostDisconnected(): void {
    this.#changes?.disconnect();
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #changed = (): void =>
    safely(() => {
      this.#host.requestUpdate();
      this.#cancel ??= afterPaint(() => {
        this.#cancel = undefined;
        this.read();
        // Once more when colours that the page lets fade have done so.
        setTimeout(() => safely(() => this.read()), 500);
      });
    });

  /** Reads the page's style: at the start of a frame or after its painting, so that nothing is worked out twice. */
  read(): void {
    const { parentElement } = this.#host;
    const { documentElement, body } = document;
    const from = parentElement === documentElement ? body : parentElement;
    // Taken out of the page with what it stood in, it has no style any more.
    if (!from?.isConnected) return;
    const { fontFamily, fontSize: size, color } = getComputedStyle(from);
    let ground: number | undefined;
    for (let node: Element | null = from; node && ground === undefined; node = node.parentElement)
      ground = lightnessOf(getComputedStyle(node).backgroundColor);
    // Behind a page without a background is the browser's own, on which the text is made to be read.
    ground ??= 1 - lightnessOf(color)!;
    const scheme = ground > 0.5 ? 'light' : 'dark';
    const font = unnamed.test(fontFamily) ? '' : fontFamily;
    if (scheme === this.scheme && font === this.font && size === this.size) return;
    Object.assign(this, { scheme, font, size });
    this.#host.requestUpdate();
  }
}

/**
 * Lightness of a computed colour, 0 to 1, as near as light and dark need it.
 *
 * @param color `rgb()` and `rgba()`; of `lab()`, `lch()`, `oklab()` and `oklch()` the first number
 * @returns undefined for what is more than half transparent
 */
function lightnessOf(color: string): number | undefined {
  const [a, b, c, alpha] = color.match(/[\d.]+/g)!.map(Number) as [number, number, number, number];
  if (color[0] !== 'r') return a > 1 ? a / 100 : a;
  return alpha < 0.5 ? undefined : (a + 2 * b + c) / 1020;
}
