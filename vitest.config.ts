// Two kinds of tests: beside the sources, and across packages.
import { defineConfig } from 'vitest/config';

const quiet = { exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'] };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...quiet,
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
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
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two cores: browsers side by side only slow each other down.
          maxWorkers: 2,
        },
      },
    ],
  },
});
