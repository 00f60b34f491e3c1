// Where the script tag's banner goes in the page, and how it stays there.
import { safely } from './complain.ts';
import { obstruction } from './obstruction.ts';

/**
 * Puts the banner beside `<body>`, not into it: no padding, `max-width`, flex or grid of the body reaches it, no selector like
 * `:last-child` changes its mind, no framework finds a stranger in its root, and a swap of the body leaves it where it is.
 * Only `inline` stands where the tag stands.
 */
export class Place {
  readonly #tag: HTMLScriptElement | null;
  readonly #attributes: [string, string][];
  readonly #tagName: string;
  #banner: HTMLElement | undefined;
  #root = document.documentElement;
  #body: HTMLElement | null = null;

  constructor(tag: HTMLScriptElement | null, attributes: [string, string][], tagName: string) {
    this.#tag = tag;
    this.#attributes = attributes;
    this.#tagName = tagName;
  }

  /** Places the banner as soon as there is a body, and again when the page takes it out by swapping its body or its root. */
  whenReady(): void {
    this.#settle();
    new MutationObserver(() => safely(() => this.#settle())).observe(document, { childList: true });
    this.#watchRoot();
  }

  #watchRoot(): void {
    new MutationObserver(() => safely(() => this.#settle())).observe(this.#root, {
      childList: true,
    });
  }

  #settle(): void {
    const { documentElement: root, body } = document;
    if (root !== this.#root && root) {
      this.#root = root;
      this.#watchRoot();
    }
    // The same body and no banner: the page took it out on purpose.
    if (!body || body === this.#body) return;
    this.#body = body;
    if (!this.#banner?.isConnected) this.#insert(body);
  }

  #insert(body: HTMLElement): void {
    const banner = (this.#banner ??= this.#create());
    if (!banner) return;
    const position = banner.getAttribute('position');
    const anchor = position === 'inline' ? this.#anchor() : undefined;
    if (anchor) anchor.after(banner);
    else if (position === 'top' || position === 'sticky') {
      const x = document.documentElement.clientWidth / 2;
      // A header that is fixed to the window leaves no top to stand at.
      if (obstruction(x, 1, 'top')) {
        banner.setAttribute('position', 'bottom');
        body.after(banner);
      } else body.before(banner);
    } else body.after(banner);
  }

  /** One banner per message and language, however often the script is loaded. */
  #create(): HTMLElement | undefined {
    const banner = document.createElement(this.#tagName);
    for (const [name, value] of this.#attributes) banner.setAttribute(name, value);
    const same = (name: string, other: Element): boolean =>
      banner.getAttribute(name) === other.getAttribute(name);
    for (const other of document.querySelectorAll(this.#tagName))
      if (same('message', other) && same('lang', other)) return undefined;
    return banner;
  }

  /** The tag in the body; after a swap, its twin in the new one. */
  #anchor(): Element | undefined {
    return [...document.scripts].find(
      (script) =>
        document.body.contains(script) &&
        (script === this.#tag || (script.src && script.src === this.#tag?.src)),
    );
  }
}
