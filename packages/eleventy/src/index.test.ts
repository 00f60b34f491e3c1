// The plugin: which outputs get the banner, and where its files are written. A real Eleventy builds with it in `npm run test:sites -- --packages eleventy`.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import solidarityKit, { type EleventyLike } from './index.ts';

/** What the plugin registers. */
function registered(options?: Parameters<typeof solidarityKit>[1]) {
  const listeners = new Map<string, (event: never) => void>();
  const transforms: Parameters<EleventyLike['addTransform']>[1][] = [];
  solidarityKit(
    {
      on: (name, listener) => listeners.set(name, listener),
      addTransform: (_, transform) => transforms.push(transform),
    },
    options,
  );
  const say = (name: string, event: object): void => listeners.get(name)!(event as never);
  const output = (outputPath: string | false, content: string): string =>
    transforms[0]!.call({ page: { outputPath } }, content);
  return { say, output };
}

const page = '<html lang="fr"><body></body></html>';

test('pages get it under the prefix of the site, in their own language; other outputs stay', () => {
  const { say, output } = registered();
  say('eleventy.config', { getPathPrefix: () => '/shop/' });
  expect(output('_site/index.html', page)).toMatch(/lang="fr"[^]*src="\/shop\/solidarity-kit\.js"/);
  expect(output('_site/feed.xml', page)).toBe(page);
  expect(output(false, page)).toBe(page);
});

test('the files are written into the output', () => {
  const folder = mkdtempSync(join(tmpdir(), 'solidarity-kit-eleventy-'));
  registered().say('eleventy.after', { dir: { output: folder } });
  expect(readdirSync(folder).toSorted()).toEqual(['solidarity-kit.css', 'solidarity-kit.js']);
  rmSync(folder, { recursive: true });
});

test('an option that cannot be is refused with its name', () => {
  expect(() => registered({ message: 'no-such' })).toThrow('message: "no-such"');
});
