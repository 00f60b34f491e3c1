// Only what can never change is kept; the page and fonts are always asked for afresh; images and the rest are left alone.
import { expect, test } from 'vitest';
import { planOf } from './plan.ts';

const origin = 'https://kit.example';
const ask = (path: string, more: Partial<Parameters<typeof planOf>[0]> = {}) =>
  planOf({ method: 'GET', mode: 'no-cors', url: new URL(path, origin).href, ...more }, origin);

test.each([
  ['/assets/index-B7c_d-9Z.js', {}, 'kept'],
  ['/banner@1.0.0.js', { mode: 'cors' }, 'kept'],
  ['/banner@next.js', {}, undefined],
  ['/banner.js', {}, undefined],
  ['/default', {}, undefined],
  ['/static/v1?message=typed', {}, undefined],
  ['/assets/outline/arabic-600.font', {}, 'font'],
  ['/assets/outline/emoji-1f34.pack', {}, undefined],
  ['/assets/logos/logos-gi.pack', {}, undefined],
  ['/?message=let-aid-in', { mode: 'navigate' }, 'page'],
  ['/docs', { mode: 'navigate' }, undefined],
  ['/messages.json', {}, undefined],
  ['https://elsewhere.example/assets/x-B7c_d-9Z.js', {}, undefined],
  ['/assets/outline/arabic-600.font', { method: 'POST' }, undefined],
] as const)('%s %j: %s', (path, more, plan) => {
  expect(ask(path, more)).toBe(plan);
});
