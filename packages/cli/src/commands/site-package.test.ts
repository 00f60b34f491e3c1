// `add site --from package`: one entry in the configuration, and the command that installs the package.
import { describe, expect, test } from 'vitest';
import { useKit } from '../testing/kit.ts';
import { projectIn } from '../testing/project.ts';
import { document, layout, needs } from '../testing/starters.ts';

const { get, kit, path, put } = useKit();
const { project, everything } = projectIn({ get, path, put });

describe('--from package', () => {
  const packaged: [name: string, files: Record<string, string>, config: string, text: string][] = [
    [
      'Vite',
      {
        'package.json': needs('vite'),
        'index.html': document,
        'vite.config.js': 'export default {};\n',
      },
      'vite.config.js',
      "plugins: [solidarityKit({ message: 'ceasefire-now', position: 'top' })],",
    ],
    [
      'Nuxt',
      { 'package.json': needs('nuxt'), 'nuxt.config.ts': 'export default defineNuxtConfig({})\n' },
      'nuxt.config.ts',
      "modules: [['@solidarity-kit/nuxt', { message: 'ceasefire-now', position: 'top' }],],",
    ],
    [
      'Next.js',
      { 'package.json': needs('next'), 'app/layout.js': layout },
      'app/layout.js',
      '<SolidarityBanner message="ceasefire-now" position="top" />',
    ],
  ];
  test.each(packaged)(
    '%s: one entry, and the command that installs it',
    async (_, files, config, text) => {
      await project(files);
      const before = await everything();
      const { code, err } = await kit([
        'add',
        'site',
        '--from',
        'package',
        '--message',
        'ceasefire-now',
        '--position',
        'top',
      ]);
      expect([code, err]).toEqual([0, expect.stringContaining('Install it: npm install ')]);
      expect((await get(config)).replace(',],', '],')).toContain(text.replace(',],', '],'));
      expect(Object.keys(await everything())).toEqual(Object.keys(before));
      await kit(['remove', 'site']);
      expect(await everything()).toEqual(before);
    },
  );

  test('a platform without a package says which have one', async () => {
    await project({ 'index.html': document });
    const { code, err } = await kit(['add', 'site', '--from', 'package']);
    expect([code, err]).toEqual([2, expect.stringContaining('no package for plain HTML')]);
    expect(err).toContain('@solidarity-kit/vite');
  });
});
