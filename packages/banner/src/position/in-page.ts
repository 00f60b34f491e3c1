// Where the script tag's banner goes in the page, and how it comes back when the page swaps its body.
import { safely } from '../guard.ts';
import { defaultMessage } from '../words.ts';

/**
 * Puts the banner beside `<body>`, not into it: no padding, `max-width`, flex or grid of the body reaches it, no selector like
 * `:last-child` changes its mind, no framework finds a stranger in its root, and a swap of the body leaves it where it is.
 * Only `inline` stands where the tag stands.
 *
 * @param banner goes in as soon as there is a body, and again when a new body or root came without it; a banner that the page
 *   takes out of the body that it has stays out
 * @param tag the script's own tag, for `inline`
 */
export function keepInPage(banner: HTMLElement, tag: HTMLScriptElement | null): void {
  let known: HTMLElement | undefined;
  let beside: Element | undefined;
  const observer = safely(() => new MutationObserver(() => safely(settle)));
  const settle = (): void => {
    const { body, documentElement } = document;
    // Observing the same root again changes nothing; a new root, as after document.open(), has to be observed.
    if (documentElement) observer?.observe(documentElement, { childList: true });
    if (!body) return;
    // A banner in the text goes and comes with its tag, as a router may swap that part alone.
    if (!beside?.isConnected) beside = undefined;
    const inline = banner.getAttribute('position') === 'inline';
    if (inline) observer?.observe(body, { childList: true, subtree: true });
    const anchor = inline && !beside ? twinIn(body, tag) : undefined;
    if (body === known && !anchor) return;
    known = body;
    beside = anchor;
    if (!banner.isConnected && !hasTwin(banner)) insert(banner, body, anchor);
  };
  safely(() => observer?.observe(document, { childList: true }));
  settle();
}

/**
 * Whether the page has this banner already: from the server, from the same script loaded before, or in a copy of the body
 * that a framework kept. One banner for a message in a language.
 */
function hasTwin(banner: HTMLElement): boolean {
  return [...document.querySelectorAll<HTMLElement>(banner.localName)].some(
    (other) =>
      messageOf(other) === messageOf(banner) && (!banner.lang || other.lang === banner.lang),
  );
}

/** The message that a banner says. */
function messageOf(banner: Element): string {
  return banner.getAttribute('message') ?? defaultMessage;
}

function insert(banner: HTMLElement, body: HTMLElement, anchor: Element | undefined): void {
  const position = banner.getAttribute('position');
  if (anchor) return anchor.after(banner);
  if (/^(top|sticky)$/.test(position!)) return body.before(banner);
  // A tag in the head has no place in the text.
  if (position === 'inline') banner.setAttribute('position', 'bottom');
  // Last of all, so that a second banner at the edge finds the first one there.
  document.documentElement.append(banner);
}

/** The tag in the body; after a swap, the one like it in the new body. */
function twinIn(body: HTMLElement, tag: HTMLScriptElement | null): Element | undefined {
  return [...body.querySelectorAll('script')].find(
    (script) => script === tag || (script.src && script.isEqualNode(tag)),
  );
}
