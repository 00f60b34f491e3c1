// The packages as a consumer gets them: built, packed, unpacked elsewhere; every public path resolves and loads in plain Node.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Manifest {
  name: string;
  private?: boolean;
  exports: Record<string, string | { types: string; default: string }>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
mkdirSync(`${root}node_modules/.cache`, { recursive: true });
const consumer = mkdtempSync(`${root}node_modules/.cache/consumer-`);
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
const folders = readdirSync(`${root}packages`)
  .map((name) => `${root}packages/${name}`)
  // What is private is no package of npm: the WordPress plugin.
  .filter((folder) => !manifestOf(folder).private);
const installed = (name: string) => join(consumer, 'node_modules', name);

/** Packs a workspace package, which builds it, and unpacks it where a consumer would have it, beside its dependencies. */
function install(folder: string): void {
  const { name, dependencies = {}, peerDependencies = {} } = manifestOf(folder);
  const packed = mkdtempSync(join(consumer, 'pack-'));
  execFileSync('pnpm', ['pack', '--pack-destination', packed], { cwd: folder, stdio: 'pipe' });
  const target = installed(name);
  mkdirSync(target, { recursive: true });
  const [tarball] = readdirSync(packed);
  execFileSync('tar', ['-xzf', join(packed, tarball!), '-C', target, '--strip-components=1']);
  for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
    const link = installed(dependency);
    if (dependency.startsWith('@solidarity-kit/') || existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(`${folder}/node_modules/${dependency}`, link);
  }
}

beforeAll(() => {
  for (const folder of folders) install(folder);
}, 240_000);
afterAll(() => rmSync(consumer, { recursive: true, force: true }));

describe.each(folders.map((folder) => [manifestOf(folder).name]))('%s', (name) => {
  const manifest = () => manifestOf(installed(name));
  const paths = () => Object.entries(manifest().exports).filter(([path]) => !path.includes('*'));

  test('names no version of the workspace', () => {
    expect(JSON.stringify(manifest().dependencies ?? {})).not.toMatch(/workspace:|catalog:/);
  });

  test('passes publint', async () => {
    const { messages } = await publint({ pkgDir: installed(name), level: 'warning' });
    expect(messages.map((message) => formatMessage(message, manifest()))).toEqual([]);
  });

  test('has the file and the types of every public path', () => {
    for (const [, target] of paths())
      for (const file of typeof target === 'string' ? [target] : [target.types, target.default])
        expect(existsSync(join(installed(name), file)), file).toBe(true);
  });

  test('loads in plain Node', () => {
    const modules = paths().flatMap(([path, target]) =>
      typeof target === 'string' ? [] : [name + path.slice(1)],
    );
    const code = modules
      .map(
        (module, i) =>
          `import * as m${i} from '${module}'; console.log(Object.keys(m${i}).length);`,
      )
      .join('\n');
    const {
      status,
      stdout: sizes,
      stderr,
    } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: consumer,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(sizes.trim().split('\n').map(Number)).toHaveLength(modules.length);
    expect(sizes).not.toMatch(/^0$/m);
  });
});

test('an outline, a badge and a snippet come out of the packed packages', () => {
  const code = `
    import { createNodeOutliner } from '@solidarity-kit/outline/node';
    import { createBadges } from '@solidarity-kit/badge';
    import { snippet } from '@solidarity-kit/snippets';
    const svg = await createBadges(createNodeOutliner()).draw({ label: 'فلسطين', message: 'سلام', lang: 'ar' });
    const release = { origin: 'https://kit.example', version: '1.0.0', integrity: 'sha384-' + 'A'.repeat(64) };
    console.log(svg.slice(0, 4), snippet('markdown', { message: 'ceasefire-now' }, release).files[0].text.slice(0, 3));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: consumer,
    encoding: 'utf8',
  });
  expect(output.trim()).toBe('<svg [![');
});
