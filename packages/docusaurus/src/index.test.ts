// The plugin: tags in the locale's language, one more folder of static files. A real Docusaurus builds with it in `npm run test:sites -- --packages docusaurus`.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import solidarityKit from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'solidarity-kit-docusaurus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const context = () => ({
  baseUrl: '/docs/',
  generatedFilesDir: folder,
  i18n: { currentLocale: 'ar' },
  siteConfig: { staticDirectories: ['static'] },
});

test('the tags are behind the content, in the language of the locale; Docusaurus’ own id is no option', () => {
  const { postBodyTags = [] } = solidarityKit(context(), { id: 'default' }).injectHtmlTags();
  expect(postBodyTags.join()).toMatch(/lang="ar"[^]*src="\/docs\/solidarity-kit\.js"/);
});

test('for a banner at the top they are before it', () => {
  expect(solidarityKit(context(), { position: 'top' }).injectHtmlTags().preBodyTags).toHaveLength(
    1,
  );
});

test('the files are static files of the site', () => {
  const site = context();
  solidarityKit(site);
  solidarityKit(site);
  expect(site.siteConfig.staticDirectories).toEqual(['static', join(folder, 'solidarity-kit')]);
  expect(readdirSync(join(folder, 'solidarity-kit')).toSorted()).toEqual([
    'solidarity-kit.css',
    'solidarity-kit.js',
  ]);
});

test('an option that cannot be is refused with its name', () => {
  expect(() => solidarityKit(context(), { message: 'no-such' })).toThrow('message: "no-such"');
});
