// The integration: what it refuses, and what it writes. A real Astro and Starlight build with it in `npm run test:sites -- --packages astro starlight`.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import solidarityKit from './index.ts';

test('the files are written beside the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'solidarity-kit-astro-'));
  solidarityKit().hooks['astro:build:done']({ dir: pathToFileURL(`${folder}/`) });
  expect(readdirSync(folder).toSorted()).toEqual(['solidarity-kit.css', 'solidarity-kit.js']);
  rmSync(folder, { recursive: true });
});

test('the middleware is a file that there is', async () => {
  const entrypoints: URL[] = [];
  solidarityKit().hooks['astro:config:setup']({
    config: { base: '/' },
    addMiddleware: ({ entrypoint }) => entrypoints.push(entrypoint),
    updateConfig: () => {},
  });
  expect(readdirSync(new URL('.', entrypoints[0]))).toContain('middleware.ts');
});

test('an option that cannot be is refused with its name', () => {
  expect(() => solidarityKit({ message: 'no-such' })).toThrow('message: "no-such"');
});
