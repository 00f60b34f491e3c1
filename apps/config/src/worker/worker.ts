// The service worker: the page, its files and the banner's script also when there is no network; images only as a last resort.
/// <reference lib="webworker" />
import { planOf } from './plan.ts';

declare const self: ServiceWorkerGlobalScope;
/** Addresses of the build's files, put in by the build: another build is another worker. */
declare const __FILES__: readonly string[];
/** Address of the banner's script that this build's snippets name. */
declare const __BANNER__: string;

const pages = 'page-2';
/** Kept by workers that did not know releases: the script in it may be another than the published one. */
const before = 'page-1';
const images = 'images-1';
/** Images kept for a time without network; the oldest go first. */
const mostImages = 60;

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(pages);
      // Files with a hash in their name never change: those already kept are not fetched again.
      const missing: string[] = [];
      for (const file of __FILES__) if (!(await cache.match(file))) missing.push(file);
      // It takes over when the last page of the build before is closed: until then that page's files stay.
      if (!(await cache.match(__BANNER__))) missing.push(__BANNER__);
      await cache.addAll(['/', ...missing]);
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(pages);
      const wanted = new Set(['/', ...__FILES__]);
      for (const { url } of await cache.keys()) {
        const { pathname } = new URL(url);
        if (pathname.startsWith('/banner@') && pathname !== __BANNER__) await cache.delete(url);
        if (
          pathname.startsWith('/assets/') &&
          !pathname.endsWith('.woff2') &&
          !wanted.has(pathname)
        )
          await cache.delete(url);
      }
      await caches.delete(before);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const plan = planOf(event.request, self.location.origin);
  if (plan === 'kept') event.respondWith(kept(event.request));
  else if (plan === 'page') event.respondWith(fresh(event.request, pages, '/'));
  else if (plan === 'image') event.respondWith(fresh(event.request, images, event.request.url));
});

/** What never changes: from the cache, else from the network and then kept. */
async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(pages);
  const found = await cache.match(request.url);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok && answer.type === 'basic') await cache.put(request.url, answer.clone());
  return answer;
}

/** What may change: always from the network; what came last only when there is none. */
async function fresh(request: Request, name: string, key: string): Promise<Response> {
  const cache = await caches.open(name);
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      await cache.put(key, answer.clone());
      if (name === images) await trim(cache);
    }
    return answer;
  } catch (error) {
    const last = await cache.match(key);
    if (last) return last;
    throw error;
  }
}

async function trim(cache: Cache): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - mostImages))) await cache.delete(key);
}
