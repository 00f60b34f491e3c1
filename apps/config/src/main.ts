// Starts the page, and the service worker that keeps it working offline.
import { applyOwn } from '@solidarity-kit/campaigns/own';
import { defineElements } from './define.ts';
import { beside, isExport } from './lib/place.ts';
import { ownData } from './own-data.ts';

// Before any part of the page asks what there is to say.
if (ownData) applyOwn(ownData);
defineElements();

const register = () => navigator.serviceWorker.register(beside('worker.js')).catch(() => undefined);

if (import.meta.env.PROD && 'serviceWorker' in navigator && !isExport) {
  // After everything else: the first visit is not to wait for the second.
  addEventListener('load', register, { once: true });
}

// The way to the snippet for the keyboard: a fragment would take the place of one's own words in the address.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  const snippet = document.getElementById('snippet');
  if (!snippet) return;
  event.preventDefault();
  snippet.focus({ preventScroll: true });
  snippet.scrollIntoView({ block: 'start' });
});
