// The service worker: the page, its files, the banner's script and the fonts of badges also when there is no network. No image is kept.
/// <reference lib="webworker" />
import { planOf } from './plan.ts';

declare const self: ServiceWorkerGlobalScope;
/** Addresses of the build's files, put in by the build: another build is another worker. */
declare const __FILES__: readonly string[];
/** Address of the banner's script that this build's snippets name. */
declare const __BANNER__: string;

const pages = 'page-2';
const fonts = 'fonts-1';
/** Kept by earlier workers: a script that may be another than the published one, and images whose addresses held what somebody wrote. */
const before = ['page-1', 'images-1'];

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
      for (const name of before) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const plan = planOf(event.request, self.location.origin);
  if (plan === 'kept') event.respondWith(kept(event.request));
  else if (plan === 'page') event.respondWith(fresh(event.request, pages, '/'));
  else if (plan === 'font') event.respondWith(fresh(event.request, fonts, event.request.url));
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
    if (answer.ok) await cache.put(key, answer.clone());
    return answer;
  } catch (error) {
    const last = await cache.match(key);
    if (last) return last;
    throw error;
  }
}
