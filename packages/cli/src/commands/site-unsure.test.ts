// `add site` where it is not sure: nothing changes, and what to paste is printed.
import { expect, test } from 'vitest';
import { useKit } from '../testing/kit.ts';
import { projectIn } from '../testing/project.ts';
import { document, layout, needs } from '../testing/starters.ts';

const { get, kit, path, put } = useKit();
const { project, everything } = projectIn({ get, path, put });

const unsure: [name: string, files: Record<string, string>, reason: string][] = [
  ['Next.js without a layout', { 'package.json': needs('next') }, 'no layout in app/'],
  [
    'Next.js with a path that is computed',
    {
      'package.json': needs('next'),
      'app/layout.js': layout,
      'next.config.js': 'export default { basePath: process.env.BASE };\n',
    },
    'basePath is not written out',
  ],
  [
    'a component of that name',
    { 'package.json': needs('next'), 'app/layout.js': layout, 'app/solidarity-banner.jsx': 'mine' },
    'not of this command',
  ],
  [
    'a configuration that is made elsewhere',
    {
      'package.json': needs('astro'),
      'astro.config.mjs': "import { make } from './make.mjs';\nexport default make();\n",
    },
    'does not export its configuration as an object',
  ],
  [
    'a list that is made elsewhere',
    {
      'package.json': needs('astro'),
      'astro.config.mjs': 'export default { integrations: all() };\n',
    },
    'not written out as a list',
  ],
  [
    'a configuration that is no JavaScript',
    { 'package.json': needs('@docusaurus/core'), 'docusaurus.config.js': 'export default {{\n' },
    'could not be read',
  ],
  [
    'two applications of Angular',
    { 'package.json': needs('@angular/core'), 'angular.json': '{"projects": {"a": {}, "b": {}}}' },
    '2 applications',
  ],
  [
    'Django with templates beside manage.py',
    { 'manage.py': 'DJANGO_SETTINGS_MODULE', 'templates/base.html': document },
    'STATICFILES_DIRS',
  ],
  [
    'Sphinx with folders that are computed',
    { 'conf.py': "html_theme = 'furo'\ntemplates_path = find()\n" },
    'does not write out templates_path',
  ],
];

test.each(unsure)('%s: nothing changes, and what to paste is printed', async (_, files, reason) => {
  await project(files);
  const before = await everything();
  const { code, out, err } = await kit(['add', 'site']);
  expect([code, err]).toEqual([3, expect.stringContaining('Nothing was changed: ')]);
  expect(err.replace(/\s+/g, ' ')).toContain(reason);
  expect(out).toContain('<solidarity-banner');
  expect(await everything()).toEqual(before);
});
