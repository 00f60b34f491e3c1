// Only what can never change is kept; images and the page are always asked for afresh; the rest is left alone.
import { expect, test } from 'vitest';
import { planOf } from './plan.ts';

const origin = 'https://kit.example';
const ask = (path: string, more: Partial<Parameters<typeof planOf>[0]> = {}) =>
  planOf(
    { method: 'GET', mode: 'no-cors', destination: '', url: new URL(path, origin).href, ...more },
    origin,
  );

test.each([
  ['/assets/index-B7c_d-9Z.js', {}, 'kept'],
  ['/banner@1.0.0.js', { mode: 'cors' }, 'kept'],
  ['/banner@next.js', {}, undefined],
  ['/banner.js', {}, undefined],
  ['/default', { destination: 'image' }, 'image'],
  ['/ceasefire-now.svg?lang=ar', { destination: 'image' }, 'image'],
  ['/?message=let-aid-in', { mode: 'navigate' }, 'page'],
  ['/docs', { mode: 'navigate' }, undefined],
  ['/messages.json', {}, undefined],
  ['https://elsewhere.example/x.svg', { destination: 'image' }, undefined],
  ['/default', { method: 'POST', destination: 'image' }, undefined],
] as const)('%s %j: %s', (path, more, plan) => {
  expect(ask(path, more)).toBe(plan);
});
