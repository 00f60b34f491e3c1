// What real clients say in Accept, and what they are taken to want.
import { expect, test } from 'vitest';
import { preferredKind } from './negotiate.ts';

test.each([
  // Chromium, Firefox and Safari opening a page
  [
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8',
    'html',
  ],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
  // … and loading an image
  ['image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8', 'image'],
  ['image/avif,image/webp,*/*', 'image'],
  ['image/webp,image/avif,video/*;q=0.8,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5', 'image'],
  // camo
  ['image/*', 'image'],
  // curl, fetch, nothing
  ['*/*', 'any'],
  ['', 'any'],
  [null, 'any'],
  [undefined, 'any'],
  // programs
  ['application/json', 'json'],
  ['application/json, text/plain, */*', 'json'],
  ['application/problem+json', 'json'],
  ['application/vnd.api+json', 'json'],
  // weights
  ['text/html;q=0.5, application/json', 'json'],
  ['text/html;q=0.5, image/png;q=0.4', 'html'],
  ['text/html;q=0', 'any'],
  ['TEXT/HTML', 'html'],
  ['text/html;q=banana', 'any'],
  [';;;,,,q=', 'any'],
] as const)('%j', (header, kind) => {
  expect(preferredKind(header)).toBe(kind);
});
