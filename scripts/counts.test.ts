// The closing line of `npm test` must not hide a runner that failed or ran nothing.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserCounts, sum, vitestCounts } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
const report = (name: string, value: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(value));
  return join(folder, name);
};
const vitest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  success: true,
};

test('sums the runners', () => {
  const unit = vitestCounts('unit', report('a.json', vitest));
  const banner = browserCounts('banner', report('b.json', { passed: 4, failed: 0, skipped: 0 }));
  expect(sum([unit, banner])).toEqual({
    line: '7 passed, 0 failed, 1 skipped',
    ok: true,
    complaints: [],
  });
});

test('a test file that cannot be loaded is a failure', () => {
  const unit = vitestCounts('unit', report('c.json', { ...vitest, success: false }));
  expect(sum([unit]).line).toBe('3 passed, 1 failed, 1 skipped');
});

test('half a report is none: the runner died while it wrote', () => {
  writeFileSync(join(folder, 'half.json'), '{ "numPassedTests": 3');
  expect(vitestCounts('unit', join(folder, 'half.json')).ran).toBe(false);
});

test('a runner without a test, or without a report, is a failure and is named', () => {
  const none = browserCounts('banner', report('d.json', { passed: 0, failed: 0, skipped: 2 }));
  const dead = vitestCounts('end to end', join(folder, 'missing.json'));
  const { ok, line, complaints } = sum([none, dead]);
  expect(ok).toBe(false);
  expect(line).toBe('0 passed, 2 failed, 2 skipped (did not run: end to end)');
  expect(complaints).toEqual([
    'banner: ran no test',
    'end to end: ran no test (it ended before its report)',
  ]);
});
