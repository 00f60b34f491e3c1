// Starts the page, and the service worker that keeps it working offline.
import { defineElements } from './define.ts';

defineElements();

const register = () => navigator.serviceWorker.register('/worker.js').catch(() => undefined);

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // After everything else: the first visit is not to wait for the second.
  addEventListener('load', register, { once: true });
}
