// A reporter for @web/test-runner that writes how many tests passed, failed and were skipped, for `npm test` to add up.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Every test of a suite and of the suites in it. */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/**
 * @param {string} path where the JSON goes: `{ passed, failed, skipped }`
 * @returns a reporter for the `reporters` list of the configuration
 */
export function countsReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        for (const test of tests)
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        // A page that never got to its tests failed as a whole.
        if (!session.passed && tests.every((test) => test.passed || test.skipped))
          counts.failed += 1;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(counts));
    },
  };
}
