// Browser tests: in Chromium always, in Firefox and WebKit when the machine has them (Debian: firefox-esr; webkit2gtk-driver, xvfb).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import puppeteer from 'puppeteer-core';
import { webkitMissing, WebkitLauncher } from './packages/banner/scripts/webkit-launcher.ts';
import { chromiumArgs, chromiumPath } from './scripts/chromium.ts';
import { countsReporter } from './scripts/web-test-runner-counts.mjs';

const firefox = '/usr/bin/firefox-esr';
const wanted = process.env.WTR_ENGINES?.split(',') ?? ['Chromium', 'Firefox', 'WebKit'];
const missing = {
  Firefox: existsSync(firefox) ? undefined : firefox,
  WebKit: webkitMissing(),
};
const engines = wanted.filter((engine) => !missing[engine]);
for (const [engine, path] of Object.entries(missing))
  if (path) console.log(`Without ${engine}: ${path} is not on this machine.`);
console.log(`Browser tests in ${engines.join(', ')}.`);

const launchers = {
  Chromium: async () =>
    chromeLauncher({
      launchOptions: {
        executablePath: await chromiumPath(),
        headless: 'shell',
        args: chromiumArgs,
      },
    }),
  Firefox: () =>
    Object.assign(
      puppeteerLauncher({
        puppeteer,
        launchOptions: { browser: 'firefox', executablePath: firefox, headless: true },
      }),
      { name: 'Firefox' },
    ),
  WebKit: () => new WebkitLauncher(),
};

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['packages/*/src/**/*.browser.test.ts'],
  nodeResolve: true,
  concurrency: 1,
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  plugins: [
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  // Two seconds are too short for axe on a loaded machine.
  testFramework: { config: { ui: 'bdd', timeout: 15_000 } },
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  reporters: [
    defaultReporter(),
    ...(process.env.WTR_COUNTS ? [countsReporter(process.env.WTR_COUNTS)] : []),
  ],
};
