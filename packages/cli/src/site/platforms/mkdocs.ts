// MkDocs: a template that extends the theme's, in a folder that the configuration names; both the platform's own way.
import { assetEdits } from '../document.ts';
import { comments, fileOfOurs, isFileOfOurs, putIn, takeOut } from '../marks.ts';
import { Unsure, type Platform } from '../types.ts';

/** The configuration with a folder of overrides, and that folder. */
function withOverrides(path: string, config: string): { config: string; folder: string } {
  const bare = takeOut(config);
  const own = /^[ \t]+custom_dir:[ \t]*["']?([\w./-]+)/m.exec(bare)?.[1];
  if (own) return { config: bare, folder: own.replace(/\/$/, '') };
  const folder = 'overrides';
  const name = /^theme:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*([ \t]+)\S/m.exec(bare);
  if (name) {
    // The first line of the block of the theme: the new one stands before it, as far in.
    const at = name.index + name[0].length - 1;
    return { config: putIn(bare, at, `custom_dir: ${folder}`, comments.hash), folder };
  }
  if (/^theme:/m.test(bare))
    throw new Unsure(
      `${path} names its theme on one line; write it as "theme:" and, on the next line, "  name: …".`,
    );
  const at = /^site_name:/m.exec(bare)?.index;
  if (at === undefined) throw new Unsure(`${path} has no site_name.`);
  const block = `theme:\n  name: mkdocs\n  custom_dir: ${folder}`;
  return { config: putIn(bare, at, block, comments.hash), folder };
}

const platform: Platform = {
  id: 'mkdocs',
  name: 'MkDocs',
  order: 310,
  outputs: ['site'],
  async find(project) {
    const path = await project.first('mkdocs.yml', 'mkdocs.yaml');
    if (path === undefined) return undefined;
    return {
      because: path,
      see: 'mkdocs serve',
      async plan(banner) {
        const before = (await project.text(path)) ?? '';
        const { config, folder } = withOverrides(path, before);
        const docs = /^docs_dir:[ \t]*["']?([\w./-]+)/m.exec(before)?.[1] ?? 'docs';
        const template = `${folder}/main.html`;
        const old = await project.text(template);
        if (old !== undefined && !isFileOfOurs(old))
          throw new Unsure(
            `${template} is there already; put the banner into its block "scripts".`,
          );
        const lang = /^[ \t]+language:[ \t]*["']?([a-z]{2,3}(?:-[\w-]+)?)/m.exec(before)?.[1];
        const html = banner.html((name) => `{{ '${name}'|url }}`, lang);
        const text = `{% extends "base.html" %}\n\n{% block scripts %}\n{{ super() }}\n${html}\n{% endblock %}`;
        return [
          { path, before, after: config },
          { path: template, before: old, after: fileOfOurs(comments.jinja, text) },
          ...(await assetEdits(project, banner, docs)),
        ];
      },
    };
  },
};

export default platform;
