// Keeps the banner's failures out of the page: every entry from outside runs in `safely`, and what is wrong is reported once, in the console.
const warned = new Set<unknown>();

/** Warns with the kit's prefix; the same sentence only once. Never throws, not even where the page has replaced the console. */
export function warn(problem: unknown): void {
  try {
    if (warned.has(problem)) return;
    warned.add(problem);
    console.warn('[solidarity-kit]', problem);
  } catch {
    // Without a console there is nowhere to report it.
  }
}

/** Runs something whose failure must not reach the page. */
export function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    warn(error);
    return undefined;
  }
}

/**
 * Runs something once a frame with the page's style sheets in it was painted. What is read of the layout earlier, Chromium counts as
 * shown, and the step from the unstyled page to the styled one as layout shift (up to 1.0, on pages of others).
 *
 * @returns takes it back
 */
export function afterPaint(work: () => void): () => void {
  let off = false;
  const run = (): void => {
    if (!off) safely(work);
  };
  // A frame callback runs just before the frame is painted; the task after it, behind it.
  const frame = (): void => void safely(() => setTimeout(run));
  safely(() => requestAnimationFrame(frame));
  return () => {
    off = true;
  };
}
