// Hydrates the document of page.ts, and keeps what React complains of.
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Site } from './page.ts';

const complaints: string[] = [];
Object.assign(window, { complaints });
const { src } = document.querySelector<HTMLScriptElement>('body > script')!;
hydrateRoot(document, createElement(Site, { src }), {
  onRecoverableError: (error) => complaints.push(String(error)),
  onUncaughtError: (error) => complaints.push(String(error)),
});
