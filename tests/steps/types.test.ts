// The components, put into the TypeScript starters of today as the steps say: they compile under `strict`, and are JavaScript too.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { snippet } from '@solidarity-kit/snippets';
import { transformWithOxc } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { hostileBanner, release } from '../../packages/snippets/src/testing/choices.ts';
import { follow } from './follow.ts';

/** The compiler's options of Vite's TypeScript starters. */
const options = {
  target: 'es2023',
  lib: ['ES2023', 'DOM'],
  module: 'esnext',
  types: [],
  skipLibCheck: true,
  moduleResolution: 'bundler',
  verbatimModuleSyntax: true,
  moduleDetection: 'force',
  noEmit: true,
  strict: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  erasableSyntaxOnly: true,
  noFallthroughCasesInSwitch: true,
  noUncheckedIndexedAccess: true,
};

const app =
  'function App() {\n  return (\n    <>\n      <p>Text</p>\n    </>\n  )\n}\nexport default App\n';
const layout = (head: string) =>
  `export default function Layout(props: { children?: any }) {\n  return (\n    <html lang="en"><head>${head}</head><body>{props.children}</body></html>\n  )\n}\n`;

const react = { jsx: 'react-jsx' };
const starters: Record<string, { file: string; text: string; jsx: object; position?: 'inline' }> = {
  react: { file: 'src/App.tsx', text: app, jsx: react },
  preact: { file: 'src/app.tsx', text: app, jsx: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
  solid: { file: 'src/App.tsx', text: app, jsx: { jsx: 'preserve', jsxImportSource: 'solid-js' } },
  hono: {
    file: 'src/renderer.tsx',
    text: layout('<title>T</title>'),
    jsx: { jsx: 'react-jsx', jsxImportSource: 'hono/jsx' },
  },
  'react-router': {
    file: 'app/root.tsx',
    text: `declare function ScrollRestoration(): null\n${layout('').replace('</body>', '<ScrollRestoration /></body>')}`,
    jsx: react,
  },
  next: { file: 'src/app/layout.tsx', text: layout(''), jsx: react, position: 'inline' },
};

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder in a package that has the framework's own types. */
function folderFor(target: string): string {
  const owner = target === 'hono' ? 'snippets' : 'banner';
  const path = `../../packages/${owner}/node_modules/.cache`;
  const cache = fileURLToPath(new URL(path, import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'types-'));
  folders.push(folder);
  return folder;
}

test.each(Object.entries(starters))('%s', async (target, { file, text, jsx, position }) => {
  const site = folderFor(target);
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
  writeFileSync(
    join(site, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...options, ...jsx }, include: ['.'] }),
  );
  const made = snippet(target, { ...hostileBanner, ...(position && { position }) }, release);
  follow(site, made);
  const said = (() => {
    try {
      return execFileSync('tsc', ['-p', site], { encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  })();
  expect(said).toBe('');
  expect(readFileSync(join(site, file), 'utf8')).toMatch(/return \([^]*<SolidarityBanner \/>/);
  const plain = await transformWithOxc(made.files[0]!.text, 'component.jsx', {});
  expect(plain.code).toContain('SolidarityBanner');
});
