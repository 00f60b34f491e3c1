// Forgets everything that this page keeps on the device: what was chosen, and the files that make it work without a network.
import { forgetAll } from './memory.ts';

/** Takes away what is stored and cached, and the worker that would cache it again. Never rejects: what is closed to the page has nothing in it. */
export async function forgetEverything(): Promise<void> {
  forgetAll();
  try {
    for (const name of await caches.keys()) await caches.delete(name);
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
  } catch {
    // No caches and no workers here, as without a secure origin.
  }
}
