// Every claim of /privacy and /quiet is in both languages and names tests that there are.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesClaim, privacyClaims, quietAdvice, quietClaims, serviceClaims } from './claims.ts';

const root = new URL('../../../../', import.meta.url);

const claims = [...privacyClaims, ...serviceClaims, filesClaim, ...quietClaims];

test.each(claims.map((claim) => [claim.text.en, claim] as const))('%s', (_, { text, tests }) => {
  expect(text.ar).toMatch(/\p{Script=Arabic}/u);
  expect(tests.length).toBeGreaterThan(0);
  for (const [file, name] of tests) {
    const path = new URL(file, root);
    expect(existsSync(path), file).toBe(true);
    expect(readFileSync(path, 'utf8')).toMatch(
      new RegExp(`(?:test|\\))\\(\\s*['"]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"]`),
    );
  }
});

test('the advice says as much in Arabic as in English', () => {
  expect(quietAdvice.ar.length).toBe(quietAdvice.en.length);
});
