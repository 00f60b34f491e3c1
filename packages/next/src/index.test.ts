// The component as React renders it on a server: words, attributes, nothing that differs from one time to the next.
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { SolidarityBanner, type SolidarityBannerProps } from './index.ts';

const render = (props: SolidarityBannerProps = {}): string =>
  renderToString(createElement(SolidarityBanner, props));

test('the words are in the HTML, in a declarative shadow root', () => {
  const html = render({ message: 'let-aid-in', lang: 'fr', nonce: 'r4nd0m' });
  expect(html).toMatch(
    /^<solidarity-banner message="let-aid-in" lang="fr"[^>]*><template shadowrootmode="open"><style nonce="r4nd0m">/,
  );
});

test('own words are text', () => {
  expect(render({ headline: '"<b>" & \'x\'' })).toContain('&quot;&lt;b&gt;&quot; &amp; ');
});

test('it asks for no time, so that a page can be prerendered', () => {
  const now = vi.spyOn(Date, 'now');
  expect(render({ message: 'default' })).toBe(render({ message: 'default' }));
  expect(now).not.toHaveBeenCalled();
  now.mockRestore();
});

test('a banner that has ended, on the day that is given, is not there', () => {
  expect(render({ ends: '2026-01-01', now: Date.UTC(2026, 5, 1) })).toBe('');
});

test('an option that cannot be is refused with its name', () => {
  expect(() => render({ message: 'no-such' })).toThrow('message: "no-such" is not possible');
});
