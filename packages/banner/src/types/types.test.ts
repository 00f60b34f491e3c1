// The types as a consumer writes against them: these lines compile, and the marked ones must not. Checked by `tsc -p .`.
import type { JSX as PreactJSX } from 'preact';
import type { JSX as ReactJSX } from 'react';
import type { JSX as SolidJSX } from 'solid-js';
import type { SvelteHTMLElements } from 'svelte/elements';
import { expect, test } from 'vitest';
import type { SolidarityBanner } from '../index.ts';
import type { SolidarityBannerAttributes as Preact } from './preact.ts';
import type { SolidarityBannerAttributes as React } from './react.ts';
import type { SolidarityBannerAttributes as Solid } from './solid.ts';
import type { SolidarityBannerAttributes as Svelte } from './svelte.ts';
import type { SolidarityBannerAttributes as Vue } from './vue.ts';

/** Importing one of the entries is what teaches its framework the element. */
type Entries = Preact | React | Solid | Svelte | Vue;

/** A listener on the element, on what it stands in, on the document and on the window knows the event. */
export function listen(banner: SolidarityBanner, place: HTMLElement): void {
  banner.addEventListener('banner-dismiss', (event) => event.detail.message);
  place.addEventListener('banner-action', (event) => event.detail.href);
  document.addEventListener('banner-show', (event) => event.detail.lang);
  // @ts-expect-error the detail of this event has no address
  window.addEventListener('banner-show', (event) => event.detail.href);
}

/** `createElement` knows the element by its tag name. */
const make = (tag: 'solidarity-banner'): SolidarityBanner => document.createElement(tag);

test('each framework knows the element, its attributes and its events', () => {
  const react: ReactJSX.IntrinsicElements['solidarity-banner'] = {
    message: 'let-aid-in',
    theme: 'dark',
    'dismiss-days': 3,
    'onbanner-show': (event) => event.detail.message,
    // @ts-expect-error no such position
    position: 'left',
  };
  const preact: PreactJSX.IntrinsicElements['solidarity-banner'] = {
    position: 'corner',
    'onbanner-action': (event) => event.detail.href,
    // @ts-expect-error no such theme
    theme: 'pink',
  };
  const solid: SolidJSX.IntrinsicElements['solidarity-banner'] = {
    border: true,
    'on:banner-dismiss': (event) => event.preventDefault(),
    // @ts-expect-error a number or its text
    'dismiss-days': 'three',
  };
  const svelte: SvelteHTMLElements['solidarity-banner'] = {
    lang: 'ar',
    'onbanner-dismiss': (event) => event.detail.revision,
    // @ts-expect-error text
    headline: 7,
  };
  const any: Entries = { message: 'let-aid-in', border: '' };
  expect([react, preact, solid, svelte].map((props) => Object.keys(props).length)).toEqual([
    5, 3, 3, 3,
  ]);
  expect(any.border).toBe('');
  expect(make.length).toBe(1);
});
