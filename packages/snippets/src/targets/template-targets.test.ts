// Targets whose snippet stands in a template, rendered by the template's own engine and then read by parse5.
import { Liquid } from 'liquidjs';
import nunjucks from 'nunjucks';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { expectedScript, hostileBanners } from '../testing/choices.ts';
import { plainScript, readScript } from '../testing/html.ts';
import { pythonWith, run, runs } from '../testing/tools.ts';
import { banner, firstText } from '../testing/targets.ts';

test.each(['eleventy', 'drupal'])('%s: a template of the Jinja family renders the tag', (id) => {
  for (const choice of hostileBanners)
    expect(readScript(nunjucks.renderString(firstText(banner(id, choice)), { x: 'LEAK' }))).toEqual(
      expectedScript(choice),
    );
});

test.each(['shopify', 'jekyll'])('%s: Liquid renders the tag of the choice', async (id) => {
  for (const choice of hostileBanners) {
    const html = await new Liquid().parseAndRender(firstText(banner(id, choice)), {
      x: 'LEAK',
      y: 'LEAK',
    });
    expect(readScript(html)).toEqual(expectedScript(choice));
  }
});

test('blogger: well-formed XML with the attributes of the choice', () => {
  for (const choice of hostileBanners) {
    const tags: SaxesTagPlain[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag) => tags.push(tag));
    parser
      .write(
        `<html xmlns:b='http://www.google.com/2005/gml/b'>${firstText(banner('blogger', choice))}</html>`,
      )
      .close();
    expect(tags.map(({ name }) => name)).toEqual(['html', 'script']);
    expect(plainScript(tags[1]?.attributes ?? {})).toEqual(expectedScript(choice));
  }
});

describe('mkdocs', () => {
  /** The theme's template, as far as the override meets it. */
  class Theme extends nunjucks.Loader {
    getSource = () => ({
      src: '{% block extrahead %}<meta name="theme">{% endblock %}',
      path: 'base.html',
      noCache: true,
    });
  }

  test('Jinja keeps what the theme has and adds the tag of the choice', () => {
    for (const choice of hostileBanners) {
      const environment = new nunjucks.Environment(new Theme(), { autoescape: false });
      const html = environment.renderString(firstText(banner('mkdocs', choice)), { x: 'LEAK' });
      expect(html).toContain('<meta name="theme">');
      expect(readScript(html.replace('<meta name="theme">', ''))).toEqual(expectedScript(choice));
    }
  });

  test('its YAML names the folder of the override, and a theme, without which MkDocs ends', () => {
    const [template, config] = banner('mkdocs', { message: 'ceasefire-now' }).files;
    const { theme } = parseYaml(config?.text ?? '') as {
      theme: { name: string; custom_dir: string };
    };
    expect(theme.name).toBe('mkdocs');
    expect(`${theme.custom_dir}/main.html`).toBe(template?.name);
  });
});

describe('django', () => {
  test('renders the tag of the choice in the Jinja family', () => {
    for (const choice of hostileBanners) {
      const html = nunjucks.renderString(firstText(banner('django', choice)), { x: 'LEAK' });
      expect(readScript(html)).toEqual(expectedScript(choice));
    }
  });

  const program = [
    'import sys, django',
    'from django.conf import settings',
    "settings.configure(TEMPLATES=[{'BACKEND': 'django.template.backends.django.DjangoTemplates'}])",
    'django.setup()',
    'from django.template import Template, Context',
    "sys.stdin.reconfigure(encoding='utf8'); sys.stdout.reconfigure(encoding='utf8')",
    'sys.stdout.write(Template(sys.stdin.read()).render(Context({})))',
  ].join('\n');
  const python = pythonWith('django');
  test.runIf(python)(
    'renders the tag of the choice in Django itself [needs python3-django]',
    { timeout: 120_000 },
    () => {
      for (const choice of hostileBanners) {
        const html = run(python ?? '', ['-c', program], firstText(banner('django', choice)));
        expect(readScript(html)).toEqual(expectedScript(choice));
      }
    },
  );
});

describe('laravel', () => {
  test('leaves Blade nothing to find: no echo, no directive, no PHP', () => {
    for (const choice of hostileBanners) {
      const text = firstText(banner('laravel', choice));
      expect(text).not.toMatch(/\{\{|\{!!|<\?|\B@\w/);
      expect(readScript(text)).toEqual(expectedScript(choice));
    }
  });
});

describe('hugo', () => {
  test('leaves the parser of Go templates no action to find', () => {
    for (const choice of hostileBanners) {
      const text = firstText(banner('hugo', choice));
      expect(text).not.toContain('{{');
      expect(readScript(text)).toEqual(expectedScript(choice));
    }
  });

  test.runIf(runs('hugo', 'version'))(
    'Hugo builds a page with the tag of the choice [needs hugo]',
    { timeout: 120_000 },
    async () => {
      const { mkdtemp, mkdir, readFile, rm, writeFile } = await import('node:fs/promises');
      const { tmpdir } = await import('node:os');
      const { join } = await import('node:path');
      const site = await mkdtemp(join(tmpdir(), 'hugo-'));
      try {
        await mkdir(join(site, 'layouts/partials'), { recursive: true });
        await writeFile(
          join(site, 'config.toml'),
          'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n',
        );
        for (const choice of hostileBanners) {
          const [file] = banner('hugo', choice).files;
          await writeFile(join(site, file?.name ?? ''), file?.text ?? '');
          await writeFile(
            join(site, 'layouts/index.html'),
            '{{ partial "solidarity-banner.html" . }}',
          );
          run('hugo', ['--source', site, '--quiet']);
          const html = await readFile(join(site, 'public/index.html'), 'utf8');
          expect(readScript(html)).toEqual(expectedScript(choice));
        }
      } finally {
        await rm(site, { recursive: true });
      }
    },
  );
});
