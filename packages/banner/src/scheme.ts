// Which colours theme `auto` takes: the page's, where it says, else the reader's; live.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { safely } from './guard.ts';

/** Asks its host for an update when the page switches its colours, or its language, by attributes of its root. */
export class Scheme implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #switches: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    safely(() => {
      this.#switches ??= new MutationObserver(() => this.#host.requestUpdate());
      this.#switches.observe(document.documentElement, { attributes: true });
    });
  }

  hostDisconnected(): void {
    this.#switches?.disconnect();
  }

  /**
   * The class for theme `auto`: '' where the page has a `color-scheme`, which the banner then inherits; `reader` where it has none.
   */
  get auto(): '' | 'reader' {
    const declared = getComputedStyle(this.#host.parentElement ?? this.#host).colorScheme;
    const meta = document.querySelector('meta[name=color-scheme]');
    return meta || (declared && declared !== 'normal') ? '' : 'reader';
  }
}
