// Says what is wrong, once, where a site's owner looks: the console. The page itself never sees an error.
const said = new Set<unknown>();

/** Warns with the kit's prefix; the same sentence only once. */
export function complain(problem: unknown): void {
  if (said.has(problem)) return;
  said.add(problem);
  console.warn('[solidarity-kit]', problem);
}

/** Runs something whose failure must not reach the page. */
export function safely(work: () => void): void {
  try {
    work();
  } catch (error) {
    complain(error);
  }
}
