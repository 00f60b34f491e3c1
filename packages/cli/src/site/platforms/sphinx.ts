// Sphinx: a template that extends the theme's own (furo's base, or the layout that other themes share), in a folder that conf.py names.
import { assetEdits } from '../document.ts';
import { ownFile } from '../js/jsx.ts';
import { comments, fileOfOurs, hasMarks, putIn, takeOut } from '../marks.ts';
import type { Project } from '../project.ts';
import { Unsure, type Platform, type SiteBanner } from '../types.ts';

/** A list of strings that conf.py sets at the beginning of a line; undefined for none, null for one that is made otherwise. */
function listIn(conf: string, name: string): string[] | null | undefined {
  const start = new RegExp(`^${name}[ \\t]*(?:\\+?=|:)`, 'm').exec(conf);
  if (!start) return undefined;
  const list = new RegExp(`^${name}[ \\t]*=[ \\t]*\\[([^\\]#]*)\\][ \\t]*(?:#.*)?$`, 'm').exec(
    conf,
  );
  if (!list) return null;
  return [...list[1]!.matchAll(/["']([^"']*)["']/g)].map(([, path]) => path!);
}

const stringIn = (conf: string, name: string): string | undefined =>
  new RegExp(`^${name}[ \\t]*=[ \\t]*["']([^"']*)["']`, 'm').exec(conf)?.[1];

/** conf.py with a folder for templates and one for files; what it has already stays as it is. */
function withFolders(path: string, before: string, wantsFiles: boolean) {
  const bare = takeOut(before);
  if (hasMarks(bare))
    throw new Unsure(`${path} has a mark of this command without the other one of its pair.`);
  const folder = (name: string, fallback: string): { folder: string; line: string } => {
    const own = listIn(bare, name);
    if (own === null) throw new Unsure(`${path} does not write out ${name} as a list of strings.`);
    const [first] = own ?? [];
    return first === undefined
      ? {
          folder: fallback,
          line: own ? `${name} = ${name} + ["${fallback}"]` : `${name} = ["${fallback}"]`,
        }
      : { folder: first, line: '' };
  };
  const templates = folder('templates_path', '_templates');
  const files = wantsFiles ? folder('html_static_path', '_static') : { folder: '', line: '' };
  const block = [templates.line, files.line].filter(Boolean).join('\n');
  if (!block) return { after: bare, templates: templates.folder, files: files.folder };
  // At the very end, so that it comes after what the file sets itself; on a line of its own only where the last one has ended.
  if (bare !== '' && !bare.endsWith('\n'))
    throw new Unsure(`${path} does not end with a line end.`);
  return {
    after: putIn(bare, bare.length, block, comments.hash),
    templates: templates.folder,
    files: files.folder,
  };
}

/** Furo has templates of its own; the layout of all other themes is made from Sphinx' basic one. */
const templateOf = (theme: string): { name: string; block: string } =>
  theme === 'furo'
    ? { name: 'base.html', block: 'scripts' }
    : { name: 'layout.html', block: 'footer' };

function template(banner: SiteBanner, theme: string, lang: string | undefined): string {
  const { name, block } = templateOf(theme);
  const html = banner.html((file) => `{{ pathto('_static/${file}', 1) }}`, lang);
  return fileOfOurs(
    comments.jinja,
    `{% extends "!${name}" %}\n\n{% block ${block} %}\n{{ super() }}\n${html}\n{% endblock %}`,
  );
}

const confIn = (project: Project): Promise<string | undefined> =>
  project.first(
    'docs/source/conf.py',
    'docs/conf.py',
    'doc/source/conf.py',
    'doc/conf.py',
    'source/conf.py',
    'conf.py',
  );

const platform: Platform = {
  id: 'sphinx',
  name: 'Sphinx',
  order: 320,
  outputs: ['_build', 'docs/_build', 'docs/build', 'doc/_build', 'doc/build', 'build'],
  async find(project) {
    const path = await confIn(project);
    const before = path && (await project.text(path));
    if (!path || before === undefined) return undefined;
    const theme = stringIn(before, 'html_theme');
    const isSphinx =
      theme !== undefined || /^(extensions|master_doc|root_doc|project)[ \t]*=/m.test(before);
    if (!isSphinx) return undefined;
    return {
      because: `${path}, theme ${theme ?? 'alabaster'}`,
      see: `sphinx-build ${path.slice(0, -'conf.py'.length) || '.'} _build/html`,
      async plan(banner) {
        const home = path.slice(0, -'conf.py'.length);
        const used = theme ?? 'alabaster';
        const { after, templates, files } = withFolders(path, before, banner.assets.length > 0);
        const text = template(banner, used, stringIn(before, 'language')?.replace('_', '-'));
        return [
          { path, before, after },
          await ownFile(project, `${home}${templates}/${templateOf(used).name}`, text),
          ...(await assetEdits(project, banner, `${home}${files}`)),
        ];
      },
    };
  },
};

export default platform;
