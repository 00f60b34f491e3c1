// Reads how many tests a runner passed and failed from the report that it wrote.
import { existsSync, readFileSync } from 'node:fs';

/** What one runner did. `ran` is false when it wrote no report: it died before its tests. */
export interface Counts {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  ran: boolean;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

/** A report; undefined when there is none, or only half of one: the runner died. */
function read(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A runner that did not run, or ended before its report. */
export const notRun = (name: string): Counts => ({
  name,
  passed: 0,
  failed: 0,
  skipped: 0,
  ran: false,
});

/** Counts out of vitest's JSON report. A file that fails before its first test counts as one failure. */
export function vitestCounts(name: string, path: string): Counts {
  const report = read(path) as VitestReport | undefined;
  if (!report) return notRun(name);
  const failed = report.numFailedTests || (report.success ? 0 : 1);
  const skipped = report.numPendingTests + report.numTodoTests;
  return { name, passed: report.numPassedTests, failed, skipped, ran: true };
}

/** Counts out of the report of our reporter for @web/test-runner (see web-test-runner-counts.mjs). */
export function browserCounts(name: string, path: string): Counts {
  const report = read(path) as Omit<Counts, 'name' | 'ran'> | undefined;
  return report ? { name, ...report, ran: true } : notRun(name);
}

/** The closing line, and whether all is well: nothing failed, and each runner ran at least one test. */
export function sum(all: readonly Counts[]): { line: string; ok: boolean; complaints: string[] } {
  const total = (key: 'passed' | 'failed' | 'skipped') => all.reduce((n, c) => n + c[key], 0);
  const idle = all.filter((c) => !c.ran || c.passed + c.failed === 0);
  const failed = total('failed') + idle.length;
  const skipped = total('skipped');
  const missing = all.filter(({ ran }) => !ran).map(({ name }) => name);
  return {
    line: `${total('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}${missing.length ? ` (did not run: ${missing.join(', ')})` : ''}`,
    ok: failed === 0,
    complaints: idle.map(
      (c) => `${c.name}: ran no test${c.ran ? '' : ' (it ended before its report)'}`,
    ),
  };
}
