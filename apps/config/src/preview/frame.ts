// Runs first in the framed page: gives it a memory of its own, so that closing the banner in the preview leaves no trace on this device.
const kept = new Map<string, string>();

/** A `Storage` that forgets with the frame. */
const memory: Storage = {
  get length() {
    return kept.size;
  },
  key: (at) => [...kept.keys()][at] ?? null,
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
  removeItem: (key) => void kept.delete(key),
  clear: () => kept.clear(),
};

for (const name of ['localStorage', 'sessionStorage'] as const)
  Object.defineProperty(window, name, { value: memory });
