// What this device remembers, and no other: the target, and the page's theme. Nothing is kept before the reader chooses it.

const prefix = 'solidarity-kit:';

/** What can be remembered. */
export type Remembered = 'banner-target' | 'badge-target' | 'theme';

/** What was remembered, or undefined: also where storage is closed, as in a private window of some browsers. */
export function recall(what: Remembered): string | undefined {
  try {
    return localStorage.getItem(prefix + what) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a value, or forgets it when it is undefined. Where storage is closed, nothing happens. */
export function remember(what: Remembered, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + what);
    else localStorage.setItem(prefix + what, value);
  } catch {
    // Closed storage: the page works without a memory.
  }
}

/** Forgets all that was remembered. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Closed storage holds nothing.
  }
}
