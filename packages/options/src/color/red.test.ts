// One red: whatever draws takes it from red.ts, and the style sheets that cannot import it say the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOf } from './color.ts';
import { palette } from './palette.ts';
import { red } from './red.ts';

test('white on it has the contrast that it promises, and badges have it', () => {
  expect(contrastOf('#ffffff', red)).toBeCloseTo(7.9, 1);
  expect(palette.thread.light.hex).toBe(red);
});

test.each([
  ['apps/config/src/styles/tokens.css', `--red: light-dark(${red}, `],
  ['packages/banner/src/styles.ts', `--solidarity-banner-accent, light-dark(${red}, `],
])('%s has the same red', (path, declaration) => {
  const text = readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
  expect(text).toContain(declaration);
});
