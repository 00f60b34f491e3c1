// The page's own bars, buttons and columns that stay in the window: found by their computed `position`, watched by the browser's observers, so that none of this runs while a reader scrolls.
import { afterPaint, safely } from '../guard.ts';

/** A box in the window, in px from its top left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How many elements are looked at in one go, from the outside in; a page has thousands. */
const maxElements = 400;

/** Selects all but elements in and around text, which pages do not fix to the window. */
const notText =
  ':not(p,h1,h2,h3,h4,h5,h6,li,td,th,tr,dd,pre,span,img,svg,script,style,link,template)';

/** Names of the banner's own element: what a site has called it. */
export const ownNames = new Set<string>();

/** Whether an element may be a bar or hold one. */
const isCandidate = (element: Element): boolean =>
  !ownNames.has(element.localName) && element.matches(notText);

/** What stays in the window: its `position`, and its box there, without one while it is not to be seen. */
const bars = new Map<Element, { position: string; box?: Box | undefined }>();
const listeners = new Set<() => void>();
const added = new Set<Element>();
let boxes: IntersectionObserver;
let sizes: ResizeObserver;
let waiting = false;
let settling: ReturnType<typeof setTimeout>;

/** Whether the page's bars are known: after the first scan, when their boxes have been measured, or where a page has broken what that needs. */
export let barsKnown = false;

/** The boxes of the page's bars that can be seen. @param positions which values of `position` count */
export function shownBars(positions: RegExp): Box[] {
  return [...bars].flatMap(([element, { position, box }]) => {
    if (!box || !positions.test(position)) return [];
    const { visibility, opacity } = getComputedStyle(element);
    return visibility === 'visible' && +opacity ? [box] : [];
  });
}

/** Whether something that sticks while the page scrolls stands between two heights now, in px. Reads the layout. */
export function sticksBetween(top: number, bottom: number): boolean {
  return [...bars].some(([element, { position }]) => {
    const box = element.getBoundingClientRect();
    return position === 'sticky' && box.height && box.top < bottom && box.bottom > top;
  });
}

/** Measures all bars again: an IntersectionObserver reports a target once, after the next layout, when it begins to observe it. */
function observeAgain(): void {
  for (const element of bars.keys()) {
    boxes.unobserve(element);
    boxes.observe(element);
  }
}

function tell(): void {
  barsKnown = true;
  clearTimeout(settling);
  for (const listener of listeners) listener();
}

/** Searches what has come into the page for bars. */
function scan(): void {
  waiting = false;
  const queue = [...added];
  added.clear();
  for (let i = 0; i < queue.length && i < maxElements; i++) {
    const element = queue[i]!;
    const { position } = getComputedStyle(element);
    if (/fixed|sticky/.test(position) && !bars.has(element)) {
      bars.set(element, { position });
      sizes.observe(element);
    }
    // By a selector, so that script never sees the text of a page.
    for (const child of element.shadowRoot?.children ??
      element.querySelectorAll(`:scope>${notText}`))
      if (isCandidate(child)) queue.push(child);
  }
  observeAgain();
  // Without bars no observer answers.
  if (!barsKnown && !bars.size) tell();
}

/** Scans in idle time, within 300 ms. */
export function scanSoon(): void {
  if (!boxes || waiting) return;
  waiting = true;
  // WebKit has no requestIdleCallback: there it is the next task.
  (window.requestIdleCallback ?? setTimeout)(() => safely(scan), { timeout: 300 } as never);
}

function start(): void {
  settling = setTimeout(tell, 1500);
  boxes = new IntersectionObserver(
    (entries) =>
      safely(() => {
        let moved = !barsKnown;
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const bar = bars.get(target)!;
          const box = isIntersecting ? boundingClientRect : undefined;
          moved ||= JSON.stringify(box) !== JSON.stringify(bar.box);
          bar.box = box;
        }
        if (!moved) return;
        tell();
        // Once more after 400 ms, when a bar that slides in has arrived.
        settling = setTimeout(() => safely(observeAgain), 400);
      }),
    { threshold: [0, 1] },
  );
  sizes = new ResizeObserver(() => safely(observeAgain));
  new MutationObserver((records) =>
    safely(() => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof Element && isCandidate(node)) added.add(node);
      if (added.size) scanSoon();
    }),
  ).observe(document, { childList: true, subtree: true });
  addEventListener('resize', scanSoon);
  added.add(document.body);
  afterPaint(scanSoon);
}

/**
 * Watches the page's bars.
 *
 * @param listener called when one has come, gone or moved
 * @returns ends it
 */
export function watchBars(listener: () => void): () => void {
  listeners.add(listener);
  if (!boxes) start();
  return () => listeners.delete(listener);
}
