// The banner of a site: its files, its HTML, its place in a page.
import { expect, test } from 'vitest';
import { isSiteFile, langOf, placeIn, siteBanner } from './index.ts';

const address = (name: string): string => `/x/${name}`;

test('the words are in the HTML, in the language of the page, with the addresses that were given', () => {
  const banner = siteBanner();
  const page = banner.page('<html lang="fr"><body><p>…</p></body></html>', address);
  expect(page).toMatch(/^<html lang="fr"><body><p>…<\/p><solidarity-banner [^]*<\/script><\/body>/);
  expect(page).toContain('lang="fr"');
  expect(page).toContain('href="/x/solidarity-kit.css"');
  expect(page).toContain('<script async src="/x/solidarity-kit.js"');
  expect(banner.page(page, address)).toBe(page);
  expect(siteBanner({ position: 'top' }).page('<body class=">">\n  <p></body>', address)).toMatch(
    /^<body class=">">\n {2}<solidarity-banner/,
  );
});

test('parts are the same as the HTML', () => {
  const { attributes, inner, script } = siteBanner({
    headline: 'a "b" <c> & {d}',
    dismissible: false,
    border: true,
  }).parts(address);
  expect(attributes).toMatchObject({
    headline: 'a "b" <c> & {d}',
    dismissible: 'false',
    border: '',
  });
  expect(inner).toMatch(
    /^<template shadowrootmode="open">[^]*a &quot;b&quot; &lt;c&gt; &amp; &#123;d&#125;/,
  );
  expect(script['src']).toBe('/x/solidarity-kit.js');
});

test('nothing in the HTML is of a template language', () => {
  const html = siteBanner({ headline: '{{ a }} {% b %} <%= c %> @d ${e} `f`' }).html(address);
  expect(html).not.toMatch(/[{}%@$`]/);
});

test('files are those of the newest release; from a host there are none, and the script is pinned', () => {
  const { files } = siteBanner();
  expect(files.map(({ name }) => name)).toEqual(['solidarity-kit.js', 'solidarity-kit.css']);
  expect(files.every(({ name, bytes }) => isSiteFile(name, bytes))).toBe(true);
  expect(isSiteFile('solidarity-kit.js', new Uint8Array([1]))).toBe(false);
  const integrity = `sha384-${'A'.repeat(64)}`;
  const host = siteBanner({}, { origin: 'https://kit.example', version: '1.0.0', integrity });
  expect(host.files).toEqual([]);
  expect(host.html(address)).toContain(
    `src="https://kit.example/banner@1.0.0.js" integrity="${integrity}" crossorigin="anonymous"`,
  );
});

test('an option that cannot be is refused with its name', () => {
  expect(() => siteBanner({ message: 'no-such' })).toThrow('message: "no-such" is not possible');
});

test('tags in comments, scripts and templates are no place, and a page may have none', () => {
  expect(placeIn('<!-- </body> --><script>"</body>"</script>', 'bottom')).toBe(-1);
  expect(placeIn('<p>', 'top')).toBe(-1);
  expect(langOf('<html dir="rtl" lang=ar-EG>')).toBe('ar-EG');
  expect(langOf('<html>')).toBeUndefined();
});
