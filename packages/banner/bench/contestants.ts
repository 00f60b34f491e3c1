// The banners that are compared: ours, vanilla-cookieconsent, and one written here in the way of the existing script banners.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { scriptText } from '../scripts/build.ts';

/** A banner on a page. */
export interface Contestant {
  readonly name: string;
  /** Files by path. */
  readonly files: Record<string, { type: string; body: string }>;
  /** What its documentation says to put into the head. */
  readonly head: string;
  /** An expression that is the visible box of the banner, or undefined. */
  readonly box: string;
}

const css = 'text/css; charset=utf-8';
const js = 'text/javascript; charset=utf-8';

const require = createRequire(import.meta.url);
const consent = dirname(require.resolve('vanilla-cookieconsent'));
const read = (file: string): string => readFileSync(join(consent, file), 'utf8');

/**
 * As a script banner is commonly made: the style sheet goes in by rewriting the head's markup, the banner by rewriting the body's,
 * once the document is parsed. Written for this comparison.
 */
const plain = `window.PlainBanner = { create: function (options) {
  document.addEventListener('DOMContentLoaded', function () {
    document.head.innerHTML += '<link rel="stylesheet" href="/plain.css">';
    var bar = document.createElement('div');
    bar.id = 'plain-banner';
    bar.className = 'plain-' + options.theme;
    bar.innerHTML = '<p>We call for a permanent ceasefire in Gaza.</p><a href="https://techforpalestine.org/learn-more" target="_blank">Act now</a>';
    document.body.insertBefore(bar, document.body.firstChild);
  });
} };`;

/** All of them, the empty page first: what it costs is taken off the others. */
export async function contestants(): Promise<Contestant[]> {
  return [
    { name: 'no banner', files: {}, head: '', box: "document.querySelector('h1')" },
    {
      name: 'solidarity-banner',
      files: { '/banner.js': { type: js, body: await scriptText() } },
      head: '<script async src="/banner.js" data-message="permanent-ceasefire"></script>',
      box: "document.querySelector('solidarity-banner')?.shadowRoot?.querySelector('section')",
    },
    {
      name: 'script banner, the old way',
      files: {
        '/plain.js': { type: js, body: plain },
        '/plain.css': {
          type: css,
          body: '#plain-banner{display:flex;gap:1rem;justify-content:center;padding:12px;background:#000;color:#fff;font-family:sans-serif}#plain-banner p{margin:0}#plain-banner a{color:#000;background:#fff;padding:2px 12px;border-radius:4px}',
        },
      },
      head: `<script src="/plain.js"></script><script>PlainBanner.create({ theme: 'dark' })</script>`,
      // Shown before its style sheet is there it is not yet the banner.
      box: "[document.querySelector('#plain-banner')].find((bar) => bar && getComputedStyle(bar).display === 'flex')",
    },
    {
      name: 'vanilla-cookieconsent',
      files: {
        '/consent.js': { type: js, body: read('cookieconsent.umd.js') },
        '/consent.css': { type: css, body: read('cookieconsent.css') },
      },
      head: `<link rel="stylesheet" href="/consent.css"><script defer src="/consent.js"></script><script>
addEventListener('DOMContentLoaded', () => CookieConsent.run({ hideFromBots: false, categories: { necessary: { enabled: true, readOnly: true } },
language: { default: 'en', translations: { en: { consentModal: { title: 'We call for a permanent ceasefire in Gaza.', description: 'Act now.', acceptAllBtn: 'Close' },
preferencesModal: { sections: [] } } } } }))</script>`,
      box: "[document.querySelector('#cc-main .cm')].find((bar) => bar && getComputedStyle(bar).visibility === 'visible' && getComputedStyle(bar).opacity > 0.5)",
    },
  ];
}
