// Starts the page: styles, the app, and the service worker that keeps it working offline.
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/page.css';
import './styles/controls.css';
import './styles/messages.css';
import './styles/preview.css';
import './styles/snippet.css';
import './app.ts';

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // After everything else: the first visit is not to wait for the second.
  addEventListener('load', () => void navigator.serviceWorker.register('/worker.js').catch(() => undefined), { once: true });
}
