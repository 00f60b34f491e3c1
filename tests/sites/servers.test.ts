// Platforms whose pages a server writes: the template with the banner goes through the platform's own engine, and what comes out is whole.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { solidarityKit } from '../support/run-command.ts';
import { everything } from './workshop.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const has = (...command: [string, ...string[]]): boolean =>
  spawnSync(command[0], command.slice(1)).status === 0;
/** Debian's own Python has Debian's Django; another one may come first on the path. */
const python = ['/usr/bin/python3', 'python3'].find((each) => has(each, '-c', 'import django'));
const hasRuby = has('ruby', '-rerb', '-e', '1');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'solidarity-kit-servers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Puts the banner in, gives what is made of the site then, and takes it out to the last byte. */
async function withBanner<T>(make: () => T | Promise<T>): Promise<T> {
  const before = everything(folder);
  const headline = 'Peace {{ x }} {% y %} <%= z %> @w ${v}';
  const added = await solidarityKit(['add', 'site', '--headline', headline], folder);
  expect([added.code, added.err]).toEqual([0, expect.any(String)]);
  const made = await make();
  expect((await solidarityKit(['remove', 'site'], folder)).code).toBe(0);
  expect(everything(folder)).toEqual(before);
  return made;
}

/** The page as a browser has it, as far as the banner goes: one element, its words as they were given, its script. */
function expectBanner(html: string, script: string): void {
  expect(html.match(/<solidarity-banner /g)).toHaveLength(1);
  expect(html).toContain('<template shadowrootmode="open">');
  const words = html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  expect(words).toContain('>Peace {{ x }} {% y %} &lt;%= z %&gt; @w ${v}<');
  expect(html).toContain(`src="${script}"`);
  expect(html.trim().endsWith('</html>')).toBe(true);
  expect(html).not.toContain('solidarity-kit: ');
}

const page =
  '<!doctype html>\n<html lang="en">\n  <body>\n    <h1>Bread</h1>\n  </body>\n</html>\n';

test.skipIf(!python)('Django renders its template, and finds the files', async () => {
  execFileSync(python!, ['-B', '-m', 'django', 'startproject', 'shop', folder]);
  put({ 'bread/__init__.py': '', 'bread/templates/base.html': page });
  const settings = readFileSync(`${folder}/shop/settings.py`, 'utf8');
  put({
    'shop/settings.py': settings.replace('INSTALLED_APPS = [', "INSTALLED_APPS = [\n    'bread',"),
  });
  const code = `
import os, sys
sys.dont_write_bytecode = True
os.environ['DJANGO_SETTINGS_MODULE'] = 'shop.settings'
import django; django.setup()
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
assert finders.find('solidarity-kit.js') and finders.find('solidarity-kit.css')
print(render_to_string('base.html'))`;
  const html = await withBanner(() =>
    execFileSync(python!, ['-B', '-c', code], { cwd: folder, encoding: 'utf8' }),
  );
  // A relative STATIC_URL is under the script's path: / here.
  expect(html).toContain('<h1>Bread</h1>');
  expectBanner(html, '/static/solidarity-kit.js');
});

test.skipIf(!hasRuby)("Rails' layout goes through ERB", async () => {
  put({ Gemfile: 'gem "rails"\n', 'app/views/layouts/application.html.erb': page });
  const code = `
require 'erb'
def asset_path(name) = "/shop#{name}"
print ERB.new(File.read('app/views/layouts/application.html.erb'), trim_mode: '-').result(binding)`;
  const html = await withBanner(() =>
    execFileSync('ruby', ['-e', code], { cwd: folder, encoding: 'utf8' }),
  );
  expect(html).toContain('<h1>Bread</h1>');
  expectBanner(html, '/shop/solidarity-kit.js');
});

test('Hono renders its layout', async () => {
  put({
    'package.json': '{"type":"module","dependencies":{"hono":"4.13.19"}}',
    'public/x.css': '',
    'src/layout.tsx':
      'import type { FC } from \'hono/jsx\'\n\nexport const Layout: FC = (props) => (\n  <html lang="en">\n    <head>\n      <title>Bread</title>\n    </head>\n    <body>\n      {props.children}\n    </body>\n  </html>\n)\n',
    'src/index.tsx':
      "import { Hono } from 'hono'\nimport { Layout } from './layout'\n\nconst app = new Hono()\napp.get('/', (c) => c.html(<Layout><h1>Bread</h1></Layout>))\nexport default app\n",
  });
  const out = mkdtempSync(join(tmpdir(), 'solidarity-kit-hono-'));
  const html = await withBanner(async () => {
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
      resolve: { alias: { hono: `${root}packages/snippets/node_modules/hono/dist` } },
      build: { ssr: 'src/index.tsx', outDir: out, emptyOutDir: true, copyPublicDir: false },
      ssr: { noExternal: true },
    });
    const { default: app } = (await import(pathToFileURL(`${out}/index.js`).href)) as {
      default: { request: (path: string) => Response | Promise<Response> };
    };
    return (await app.request('/')).text();
  });
  rmSync(out, { recursive: true });
  expectBanner(html, '/solidarity-kit.js');
  // Not hoisted into the head, as an async script would be: it comes behind the element.
  expect(html.indexOf('<script')).toBeGreaterThan(html.indexOf('</solidarity-banner>'));
});
