// The printed steps, followed to the letter in a fresh site of each generator that Debian has: it builds, shows its own pages, and has the script once.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { snippet, type BannerChoice } from '@solidarity-kit/snippets';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  expectedScript,
  hostileBanner,
  release,
} from '../../packages/snippets/src/testing/choices.ts';
import { readScript } from '../../packages/snippets/src/testing/html.ts';
import { follow } from './follow.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A way to a fresh site: what makes it, files beyond that, what builds it, a built page and words of its own. */
interface Start {
  needs: string;
  make?: string;
  files?: Record<string, string>;
  build: string;
  page: string;
  words: string;
}

const hugoTheme = {
  'themes/plain/layouts/_default/baseof.html':
    '<!doctype html><html><head><title>T</title></head><body><nav>The theme’s own menu</nav>{{ block "main" . }}{{ end }}</body></html>\n',
  'themes/plain/layouts/index.html': '{{ define "main" }}<p>{{ .Content }}</p>{{ end }}\n',
  'content/_index.md': 'Words of the page.\n',
  'config.toml': 'theme = "plain"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n',
};
const gems = 'source "https://rubygems.org"\ngem "jekyll"\ngem "minima"\n';
const mkdocs = {
  build: 'mkdocs build --quiet',
  page: 'site/index.html',
  words: 'For full documentation',
};
const sphinx = { build: 'sphinx-build -q docs out', page: 'out/index.html' };
const quick = 'sphinx-quickstart -q -p Project -a Author -v 1';

const starts: [target: string, situation: string, start: Start][] = [
  [
    'hugo',
    'a theme with a base template',
    {
      needs: 'hugo',
      files: hugoTheme,
      build: 'hugo --quiet',
      page: 'public/index.html',
      words: 'The theme’s own menu',
    },
  ],
  [
    'jekyll',
    'a new site with minima in its gem',
    {
      needs: 'jekyll',
      make: 'jekyll new . --force --skip-bundle',
      files: { Gemfile: gems, '_config.yml': 'theme: minima\n' },
      build: 'bundle exec jekyll build --quiet',
      page: '_site/index.html',
      words: 'site-header',
    },
  ],
  [
    'mkdocs',
    'a new project without a theme',
    { needs: 'mkdocs', make: 'mkdocs new . --quiet', ...mkdocs },
  ],
  [
    'mkdocs',
    'a project with a theme of another name',
    {
      needs: 'mkdocs',
      make: 'mkdocs new . --quiet',
      files: { 'mkdocs.yml': 'site_name: My Docs\ntheme:\n  name: readthedocs\n' },
      ...mkdocs,
    },
  ],
  [
    'sphinx',
    'a quickstart in docs',
    {
      needs: 'sphinx-quickstart',
      make: `${quick} --no-sep docs`,
      ...sphinx,
      words: 'Indices and tables',
    },
  ],
  [
    'read-the-docs',
    'a quickstart with a source folder',
    {
      needs: 'sphinx-quickstart',
      make: `${quick} --sep docs`,
      build: 'sphinx-build -q docs/source out',
      page: 'out/index.html',
      words: 'Indices and tables',
    },
  ],
];

const has = (program: string) => spawnSync('which', [program]).status === 0;

/** Whether what a start needs is not on this machine. */
const isMissing = ({ needs }: Start): boolean =>
  !has(needs) ||
  (needs === 'jekyll' &&
    spawnSync('gem', ['contents', 'minima'], { stdio: 'ignore' }).status !== 0);

const choice: BannerChoice = { ...hostileBanner, headline: 'Ours: {{ "all" }} & <b>none</b>' };

for (const [target, situation, start] of starts) {
  test.skipIf(isMissing(start))(
    `${target}: ${situation} [needs ${start.needs}]`,
    { timeout: 120_000 },
    () => {
      const site = join(folder, `${target}-${situation.replaceAll(' ', '-')}`);
      mkdirSync(site, { recursive: true });
      const shell = (command: string) =>
        execFileSync('sh', ['-c', command], { cwd: site, stdio: 'pipe' });
      if (start.make) shell(start.make);
      for (const [path, text] of Object.entries(start.files ?? {})) {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        writeFileSync(join(site, path), text);
      }
      follow(site, snippet(target, choice, release));
      shell(start.build);
      const html = readFileSync(join(site, start.page), 'utf8');
      expect(html).toContain(start.words);
      const scripts = html.match(/<script[^>]*banner@[^]*?<\/script>/g) ?? [];
      expect(scripts).toHaveLength(1);
      expect(readScript(scripts[0]!)).toEqual(expectedScript(choice));
    },
  );
}
