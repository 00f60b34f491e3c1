// Lighthouse on the built page as the real service gives it, as a slow phone and as a desktop, in English and in Arabic: 100 in every category, but for performance, which is a time and is only printed.
import lighthouse, { desktopConfig } from 'lighthouse';
import { throttling } from 'lighthouse/core/config/constants.js';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArgs, chromiumPath } from '../scripts/chromium.ts';
import { startService } from './support/config-page.ts';

/** Lighthouse talks to the browser over this port. */
const port = 9300 + Math.floor(Math.random() * 500);

let service: Awaited<ReturnType<typeof startService>>;
let browser: Awaited<ReturnType<typeof chromium.launchPersistentContext>>;

beforeAll(async () => {
  service = await startService();
  browser = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'lighthouse-')), {
    executablePath: await chromiumPath(),
    args: [...chromiumArgs, `--remote-debugging-port=${port}`],
  });
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

/** Lighthouse's phone: a slow 4G, and a processor this much slower than an idle one of ours. */
const slowdown = 4;
/** Lighthouse's own measure of a processor, about what a present one reaches when it is idle. */
const idle = 2000;

/**
 * Scores by category, and what cost points.
 *
 * @param index Lighthouse's measure of this machine as it is now. What other work takes from it slows the page down already, and is not taken twice:
 *   https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#calibrating-the-cpu-slowdown
 */
async function measure(address: string, device: 'phone' | 'desktop', index: number) {
  const cpuSlowdownMultiplier = Math.min(slowdown, Math.max(1, (slowdown * index) / idle));
  const result = await lighthouse(
    address,
    {
      port,
      logLevel: 'error',
      output: 'json',
      ...(device === 'phone' && {
        throttling: { ...throttling.mobileSlow4G, cpuSlowdownMultiplier },
      }),
    },
    device === 'desktop' ? desktopConfig : undefined,
  );
  const { categories, audits } = result!.lhr;
  const scores = Object.fromEntries(
    Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
  );
  const lost = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`),
  );
  return {
    index: result!.lhr.environment.benchmarkIndex,
    scores,
    lost,
    perf: [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
      'speed-index',
    ].map((id) => `${id} ${audits[id]?.displayValue}`),
  };
}

/** The categories that there must be; every one that there is has to be full. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Runs of a page at most; the first full one is enough, since a busy machine slows a run down and never speeds one up. */
const runs = 4;

test.each([
  ['phone', 'en', 'banner'],
  ['desktop', 'en', 'banner'],
  ['phone', 'ar', 'badge'],
] as const)('%s, %s, %s', { timeout: 300_000 }, async (device, ui, make) => {
  const address = `${service.url}/?ui=${ui}${make === 'badge' ? '&make=badge' : ''}`;
  let best = await measure(address, device, idle);
  let { index } = best;
  for (let run = 1; run < runs && Object.values(best.scores).some((score) => score < 100); run++) {
    const next = await measure(address, device, index);
    ({ index } = next);
    if (next.scores['performance']! >= best.scores['performance']!) best = next;
  }
  const { performance: _, ...others } = best.scores;
  console.log(
    device,
    ui,
    make,
    `index ${index}`,
    JSON.stringify(best.scores),
    best.perf.join(', '),
  );
  expect(Object.keys(best.scores)).toEqual(expect.arrayContaining(categories));
  expect(others, best.lost.join('\n')).toEqual(
    Object.fromEntries(Object.keys(others).map((id) => [id, 100])),
  );
});
