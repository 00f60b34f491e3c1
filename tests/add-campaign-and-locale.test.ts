// Adding a file is all it takes: in a copy of the package one campaign and one locale are added, nothing else is touched, and both are drawn.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateIndexes } from '../scripts/generate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Sources for the copy; named .txt since their imports are right only there. */
const added = join(root, 'tests/support/added');
const src = 'packages/campaigns/src';

let copy: string;

/** Runs the project's own Node or compiler in the copy and gives what it printed, errors too. */
function run(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
}

function compile(): string {
  return run([join(root, 'node_modules/typescript/bin/tsc'), '-p', '.']);
}

function isNoTest(path: string): boolean {
  return !path.endsWith('.test.ts');
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'solidarity-kit-'));
  mkdirSync(join(copy, src), { recursive: true });
  cpSync(join(root, src), join(copy, src), { recursive: true, filter: isNoTest });
  symlinkSync(
    join(root, 'packages/campaigns/node_modules'),
    join(copy, 'packages/campaigns/node_modules'),
  );
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  const options = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { typeRoots: [join(root, 'node_modules/@types')], types: ['node'] },
    include: [src],
  };
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(options));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('one campaign file and one locale file', () => {
  test('are all that is added; the lists write themselves, and everything compiles', () => {
    cpSync(
      join(added, 'open-the-crossings.ts.txt'),
      join(copy, src, 'campaigns/open-the-crossings.ts'),
    );
    cpSync(join(added, 'la.ts.txt'), join(copy, src, 'locales/la.ts'));
    const written = generateIndexes(`${copy}/`);
    expect(written).toEqual([
      `${src}/campaigns/index.generated.ts`,
      `${src}/locales/index.generated.ts`,
    ]);
    expect(compile()).toBe('');
  });

  test('are valid, found, negotiated, in the document, and drawn as badges', () => {
    cpSync(join(added, 'probe.ts.txt'), join(copy, 'probe.ts'));
    const modules = ['badge/src/index.ts', 'outline/src/node.ts'];
    const addresses = modules.map((path) => new URL(`../packages/${path}`, import.meta.url).href);
    const output = run(['probe.ts', ...addresses]);
    expect(output).toMatch(/^\{"problems"/);
    const { drawn, ...found } = JSON.parse(output);
    expect(found).toMatchObject({
      problems: [],
      negotiated: 'la',
      dir: 'ltr',
      inDocument: {
        campaign: 'open-the-crossings',
        tone: 'direct',
        text: { ar: { badge: 'افتحوا المعبر' } },
      },
      inLocale: { badge: 'Indutiae nunc' },
      icon: 'key',
      missing: 0,
    });
    expect(drawn.newCampaignEnglish).toContain('aria-label="Rafah: Open the crossing"');
    expect(drawn.newCampaignArabic).toContain('aria-label="رفح: افتحوا المعبر"');
    expect(drawn.newCampaignArabic).toContain('lang="ar" dir="rtl"');
    expect(drawn.newLocale).toContain('aria-label="Palaestina: Indutiae nunc"');
    for (const svg of Object.values<string>(drawn))
      expect(svg).toMatch(/<path [^>]*d="M[\d\s.,a-zA-Z-]{200}/);
  });

  test('a stranger’s campaign in English only compiles, passes its test, and is drawn in English for every reader', () => {
    const name = 'book-day.ts';
    cpSync(join(added, `${name}.txt`), join(copy, src, 'campaigns', name));
    generateIndexes(`${copy}/`);
    expect(compile()).toBe('');
    cpSync(join(added, 'english-only.ts.txt'), join(copy, 'english-only.ts'));
    const modules = ['badge/src/index.ts', 'outline/src/node.ts'];
    const addresses = modules.map((path) => new URL(`../packages/${path}`, import.meta.url).href);
    const { svg, notes, ...found } = JSON.parse(run(['english-only.ts', ...addresses]));
    expect(found).toEqual({
      problems: [],
      faults: [],
      wrongLanguage: [],
      locales: ['en'],
      inDocument: ['en'],
    });
    expect(notes).toEqual([
      expect.stringMatching(
        /“rebuild-libraries” has no words in \d+ languages; it is shown in Eng/,
      ),
    ]);
    expect(svg).toContain('aria-label="Libraries: Rebuild the libraries"');
    expect(svg).toContain('lang="en" dir="ltr"');
  });

  test('with a key misspelt, the locale does not compile, and the compiler names the key', () => {
    const text = `import type { LocaleFile } from '../locale.ts';
import en from './en.ts';
const { 'let-aid-in': aid, ...rest } = en.messages;
const la: LocaleFile = { ...en, tag: 'la', messages: { ...rest, 'let-aid-inn': aid } };
export default la;
`;
    writeFileSync(join(copy, src, 'locales/la.ts'), text);
    expect(compile()).toMatch(/la\.ts\(4,.*\n?.*let-aid-in/);
  });
});
