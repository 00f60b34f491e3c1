// Files that are not what their names say, given to commands that read them: each ends, with a sentence.
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useKit } from '../testing/kit.ts';

const { kit, path, put } = useKit();

test.each([
  ['verify', 'pipe'],
  ['render', 'all', 'pipe'],
])('a pipe that nobody writes to: %s', async (...args) => {
  execFileSync('mkfifo', [path('pipe')]);
  const { code, err } = await kit(args);
  expect(err).toMatch(/pipe: it is no regular file\.\n$/);
  expect(code).toBe(3);
});

test('a script of a page that is a pipe', async () => {
  execFileSync('mkfifo', [path('banner@1.0.0.js')]);
  await put('page.html', '<script src="banner@1.0.0.js" data-message="ceasefire-now"></script>');
  const { code, out } = await kit(['verify', 'page.html']);
  expect(out).toContain('no regular file');
  expect(code).toBe(1);
});

test('a package.json that begins with a byte order mark', async () => {
  await mkdir(path('src'));
  await put('package.json', '\uFEFF{ "devDependencies": { "vite": "8.0.0" } }');
  await put('index.html', '<!doctype html><html lang="en"><body><p>Words</p></body></html>');
  const { code, err } = await kit(['add', 'site', '--dry-run']);
  expect(err).toContain('vite 8.0.0 in package.json');
  expect(code).toBe(0);
});
