// Whether the banner is to be seen now: the reader's dismissal and the site's dates, watched.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { dismissalKey, forget, isDismissed, remember } from './dismissal.ts';
import { safely } from './guard.ts';
import type { CheckedOptions } from './options.ts';
import type { View } from './view.ts';

/** The longest time that a timer can wait, in milliseconds; later instants are asked for again. */
const longestTimer = 2 ** 31 - 1;

/** Asks its host for an update when the answer may have changed: a date is reached, another tab has closed the message. */
export class Visibility implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Whether the reader closed a message in a revision, on this page: holds where storage does not work. */
  readonly #closed = new Map<string, boolean>();
  /** That of the message that is shown. */
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    safely(() => addEventListener('storage', this.#onStorage));
    // It may have been out of the page while a date passed.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    safely(() => removeEventListener('storage', this.#onStorage));
    clearTimeout(this.#timer);
  }

  /** Whether to show a message; from then on watches it. */
  shows(view: View, { dismissFor, starts, ends }: CheckedOptions, now: number): boolean {
    safely(() => clearTimeout(this.#timer));
    this.#key = this.#keyOf(view);
    const next = now < starts ? starts : ends;
    if (now < next && next < Infinity)
      this.#timer = safely(() =>
        setTimeout(() => this.#host.requestUpdate(), Math.min(next - now, longestTimer)),
      );
    const closed =
      this.#closed.get(idOf(view)) ?? isDismissed(this.#key, view.revision, dismissFor, now);
    return !closed && now >= starts && now < ends;
  }

  /** Remembers that the reader closed the message, or asked to see it again. */
  setClosed(closed: boolean, view: View, dismissFor: number): void {
    this.#closed.set(idOf(view), closed);
    const key = this.#keyOf(view);
    if (!closed) forget(key);
    else if (dismissFor > 0) remember(key, view.revision, Date.now());
  }

  #keyOf({ message }: View): string {
    return dismissalKey(message, this.#host.localName);
  }

  #onStorage = ({ key }: StorageEvent): void =>
    safely(() => {
      // No key: everything was cleared.
      if (key !== null && key !== this.#key) return;
      this.#closed.clear();
      this.#host.requestUpdate();
    });
}

function idOf({ message, revision }: View): string {
  return `${message} ${revision}`;
}
