// `add site` and `remove site` on small projects: what is found, what changes, what is refused, and that every byte comes back.
import { symlink } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { useKit } from '../testing/kit.ts';
import { projectIn } from '../testing/project.ts';

const { get, kit, path, put } = useKit();

const { project, everything } = projectIn({ get, path, put });

const page =
  '<!doctype html>\n<html lang="fr">\n  <body>\n    <div id="app"></div>\n  </body>\n</html>\n';
const manifest = (dependency: string) =>
  JSON.stringify({ devDependencies: { [dependency]: '8.0.0' } });

const projects: [
  name: string,
  files: Record<string, string>,
  document: string,
  asset: string,
  address: string,
][] = [
  [
    'plain HTML',
    { 'index.html': page, 'a/b.html': page.replaceAll('\n', '\r\n'), 'c.html': '<p>part' },
    'a/b.html',
    'solidarity-kit.js',
    '../solidarity-kit.js',
  ],
  [
    'Vite',
    { 'package.json': manifest('vite'), 'index.html': page, 'public/x.svg': '<svg/>' },
    'index.html',
    'public/solidarity-kit.js',
    '/solidarity-kit.js',
  ],
  [
    'SvelteKit',
    {
      'package.json': JSON.stringify({ devDependencies: { vite: '8', '@sveltejs/kit': '2' } }),
      'src/app.html': page,
    },
    'src/app.html',
    'static/solidarity-kit.js',
    '%sveltekit.assets%/solidarity-kit.js',
  ],
  [
    'Hugo',
    { 'hugo.toml': 'title = "x"', 'layouts/_default/baseof.html': page },
    'layouts/_default/baseof.html',
    'static/solidarity-kit.js',
    '{{ relURL `solidarity-kit.js` }}',
  ],
  [
    'Jekyll',
    { '_config.yml': 'title: x', '_layouts/default.html': page, '_layouts/post.html': '<p>' },
    '_layouts/default.html',
    'solidarity-kit.js',
    "{{ '/solidarity-kit.js' | relative_url }}",
  ],
];

describe.each(projects)('%s', (name, files, document, asset, address) => {
  test('is found, gets the banner once, and gives back every byte', async () => {
    await project(files);
    const before = await everything();
    const added = await kit(['add', 'site']);
    expect(added.code).toBe(0);
    expect(added.err).toContain(`${name}: `);
    expect(added.err).toContain('To see it: ');
    expect(added.out).toContain(`✓ ${document} was changed\n`);
    const text = await get(document);
    expect(text.match(/<solidarity-banner /g)).toHaveLength(1);
    expect(text).toMatch(/lang="fr" position="bottom"[^>]*><template shadowrootmode="open">/);
    expect(text).toContain(`<script async src="${address}"`);
    expect(await get(asset)).toContain('solidarity-banner');

    const done = await everything();
    expect((await kit(['add', 'site'])).out).toBe('· The banner is there already, just so.\n');
    expect(await everything()).toEqual(done);

    expect((await kit(['add', 'site', '--message', 'let-aid-in', '--position', 'top'])).code).toBe(
      0,
    );
    expect((await get(document)).match(/<solidarity-banner message="let-aid-in"/g)).toHaveLength(1);

    expect((await kit(['remove', 'site'])).code).toBe(0);
    expect(await everything()).toEqual(before);
  });

  test('--dry-run shows and --check tells, and neither changes anything', async () => {
    await project(files);
    const before = await everything();
    const dry = await kit(['add', 'site', '--dry-run']);
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('+++ ') });
    expect(await kit(['add', 'site', '--check'])).toMatchObject({ code: 1 });
    expect(await kit(['remove', 'site', '--check'])).toMatchObject({ code: 0 });
    expect(await everything()).toEqual(before);
    await kit(['add', 'site']);
    expect(await kit(['add', 'site', '--check'])).toMatchObject({ code: 0 });
    expect(await kit(['remove', 'site', '--check'])).toMatchObject({ code: 1 });
  });
});

test("Hugo: a theme's base template is copied into the site, and goes with the banner", async () => {
  await project({
    'config.toml': 'baseURL = "https://a.example/"\ntheme = "plain"\n',
    'themes/plain/layouts/_default/baseof.html': page,
  });
  const before = await everything();
  expect((await kit(['add', 'site'])).out).toContain('✓ layouts/_default/baseof.html was made\n');
  expect((await kit(['add', 'site', '--check'])).code).toBe(0);
  await kit(['remove', 'site']);
  expect(await everything()).toEqual(before);
});

describe('MkDocs', () => {
  test.each([
    ['no theme', 'site_name: x\nnav: []\n'],
    ['a theme', 'site_name: x\ntheme:\n    # mine\n    name: material\n    features: []\n'],
    ['Windows line ends', 'site_name: x\r\ntheme:\r\n  name: material\r\n'],
    ['overrides of its own', 'site_name: x\ntheme:\n  name: material\n  custom_dir: overrides/\n'],
  ])('%s: the configuration stays one that can be read, and comes back', async (_, config) => {
    await project({ 'mkdocs.yml': config, 'docs/index.md': '# x\n' });
    const before = await everything();
    expect((await kit(['add', 'site', '--lang', 'ar'])).code).toBe(0);
    const { theme } = parse(await get('mkdocs.yml')) as { theme: Record<string, unknown> };
    expect(theme['name']).toMatch(/^(mkdocs|material)$/);
    expect(String(theme['custom_dir']).replace('/', '')).toBe('overrides');
    expect(await get('overrides/main.html')).toContain(`src="{{ 'solidarity-kit.js'|url }}"`);
    expect((await kit(['add', 'site', '--lang', 'ar', '--check'])).code).toBe(0);
    await kit(['remove', 'site']);
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['theme: readthedocs\n', 'one line'],
    ['theme:\n  custom_dir: mine\n', 'mine/main.html is there already'],
  ])('%j: nothing changes', async (theme, reason) => {
    await project({ 'mkdocs.yml': `site_name: x\n${theme}`, 'mine/main.html': 'x' });
    const before = await everything();
    expect(await kit(['add', 'site'])).toMatchObject({
      code: 3,
      err: expect.stringContaining(reason),
    });
    expect(await everything()).toEqual(before);
  });
});

describe('where it is not sure', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no platform', { 'main.go': 'package main' }, 'no site of a platform'],
    [
      'no body',
      { 'package.json': manifest('vite'), 'index.html': '<div id="app"></div>' },
      'no <body>',
    ],
    [
      'a folder of its own',
      {
        'package.json': manifest('vite'),
        'index.html': page,
        'vite.config.ts': 'export default { root: "web" }',
      },
      'vite.config.ts sets a folder',
    ],
    [
      'a banner by hand',
      {
        'index.html': page.replace(
          '<div',
          '<script src="https://a.example/banner@1.0.0.js"></script><div',
        ),
      },
      'put in by hand',
    ],
    [
      'a file of the same name',
      { 'index.html': page, 'solidarity-kit.js': 'mine' },
      'not of this command',
    ],
  ])('%s: nothing changes, and what to paste is printed', async (_, files, reason) => {
    await project(files);
    const before = await everything();
    const { code, out, err } = await kit(['add', 'site']);
    expect(code).toBe(3);
    expect(err).toContain('Nothing was changed: ');
    expect(err).toContain(reason);
    expect(out).toMatch(
      /^<solidarity-banner [^]*<script async src="\/solidarity-kit\.js"[^>]*><\/script>\n$/,
    );
    expect(await everything()).toEqual(before);
  });

  test('a page that is a link out of the project is not followed', async () => {
    await project({ 'outside.html': page, 'site/package.json': manifest('vite') });
    await symlink('../outside.html', path('site/index.html'));
    const { code, err } = await kit(['add', 'site', 'site']);
    expect([code, err]).toEqual([3, expect.stringContaining('leads out of')]);
    expect(await get('outside.html')).toBe(page);
  });
});

test('what an option cannot be is refused before anything is looked at', async () => {
  await project({ 'index.html': page });
  for (const [args, hint] of [
    [['--message', 'no-such'], 'no-such'],
    [['--position', 'inline'], 'snippet html --position inline'],
    [['--position', 'botom'], 'Did you mean bottom?'],
    [['--from', 'disk'], 'copy'],
    [['--from', 'host'], '--origin'],
  ] as const) {
    const { code, err } = await kit(['add', 'site', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(hint)]);
  }
  expect(await get('index.html')).toBe(page);
});

test('a folder that there is not is named', async () => {
  expect(await kit(['add', 'site', 'nowhere'])).toMatchObject({
    code: 3,
    err: expect.stringContaining('nowhere'),
  });
});

test('a README of a folder named site is still within reach', async () => {
  await project({ 'site/README.md': '# T\n' });
  await kit(['add', './site', '--origin', 'https://badges.example.org']);
  expect(await get('site/README.md')).toContain('permanent-ceasefire.svg');
});

test('a page in Turkish, whose İ has two letters in lower case, gets the banner before </body>', async () => {
  await project({ 'index.html': `<html lang="tr"><body>${'İ'.repeat(9)}</body></html>` });
  expect((await kit(['add', 'site'])).code).toBe(0);
  expect(await get('index.html')).toMatch(/-->\s*<\/body><\/html>$/);
});

test('a page without a </body> gets no files either', async () => {
  await project({ 'index.html': '<p>part' });
  const before = await everything();
  expect((await kit(['add', 'site'])).code).not.toBe(0);
  expect(await everything()).toEqual(before);
});

test.each(['<!--', '<script>', '<template>', '<html ', '<html lang', '<body '])(
  'a page of many %s takes a time that grows with its length',
  { timeout: 120_000, retry: 2 },
  async (piece) => {
    const cost = async (length: number, position: string): Promise<number> => {
      const text = piece.repeat(length / piece.length);
      await project({ 'index.html': `${text}<body></body>` });
      const before = process.cpuUsage();
      await kit(['add', 'site', '--dry-run', '--position', position]);
      return process.cpuUsage(before).user / 1000;
    };
    for (const position of ['bottom', 'top'])
      expect(await cost(400_000, position)).toBeLessThan(500 + (await cost(50_000, position)) * 20);
  },
);
