// Three kinds of tests: beside the sources, across packages, and those that measure and so want the machine for themselves.
import { defineConfig } from 'vitest/config';

const measured = ['tests/config-lighthouse.test.ts', 'tests/edge/load.test.ts'];
const quiet = { exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'] };

export default defineConfig({
  test: {
    globalSetup: 'scripts/vitest-lists.ts',
    projects: [
      {
        test: {
          ...quiet,
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'apps/*/build/**/*.test.ts',
            'packages/*/scripts/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...quiet,
          name: 'e2e',
          include: ['tests/**/*.test.ts'],
          exclude: [...quiet.exclude, ...measured],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two cores: browsers side by side only slow each other down.
          maxWorkers: 2,
          // A browser or a port that a busy machine did not give in time; the report names what was tried again.
          retry: 1,
        },
      },
      {
        test: {
          name: 'measured',
          include: measured,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          retry: 1,
        },
      },
    ],
  },
});
