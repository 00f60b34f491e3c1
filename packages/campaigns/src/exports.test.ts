// What a consumer imports: every path resolves, and the light ones stay light.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('.', import.meta.url));

test.each([
  ['@solidarity-kit/campaigns', 'textOf'],
  ['@solidarity-kit/campaigns/catalog', 'findMessage'],
  ['@solidarity-kit/campaigns/negotiate', 'lookup'],
  ['@solidarity-kit/campaigns/schema', 'parseCampaign'],
])('%s exports %s', async (path, name) => {
  expect(await import(path)).toHaveProperty(name);
});

test('only ./schema needs zod', () => {
  expect(imports('index.ts')).not.toContain('zod');
  expect(imports('schema.ts')).toContain('zod');
});

test('the catalog and the negotiation carry nobody’s words', () => {
  expect(words('catalog.ts')).toEqual([]);
  expect(words('negotiate.ts')).toEqual([]);
  expect(words('index.ts').length).toBeGreaterThan(5);
});

/** The locale files that a module imports. */
function words(entry: string): string[] {
  return imports(entry).filter((path) => path.includes('/locales/'));
}

/** Everything that a module imports at run time, directly or not: paths within `src`, and names of packages. */
function imports(entry: string): string[] {
  const seen = new Set<string>();
  const queue = [resolve(src, entry)];
  for (const path of queue) {
    const code = readFileSync(path, 'utf8');
    for (const [, specifier] of code.matchAll(
      /^(?:import|export) (?!type)[^;]*?from '([^']+)'/gm,
    )) {
      const found = specifier!.startsWith('.') ? resolve(dirname(path), specifier!) : specifier!;
      if (seen.has(found)) continue;
      seen.add(found);
      if (specifier!.startsWith('.')) queue.push(found);
    }
  }
  return [...seen];
}
