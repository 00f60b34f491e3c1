// What a contestant's own script does, from the browser's own counters: at the start, while a reader scrolls, and under a click.
import type { Browser, CDPSession, Page } from 'playwright-core';

/** What one visit showed. */
export interface Profile {
  /** Milliseconds in which scripts were running in the page's first second. No profiler is on: it would stop at each function, so that many small ones would count for more. */
  start: number;
  /** Calls of its functions in 120 frames of scrolling. */
  calls: number;
  /** Milliseconds from a click on the page, made as the script arrives, to the next frame (Event Timing, as INP counts it). */
  click: number;
}

/** Milliseconds in which the page ran scripts up to now. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

/** Calls of functions of a script, as the browser counts them. */
async function callsOf(session: CDPSession, isOurs: (url: string) => boolean): Promise<number> {
  const { result } = (await session.send('Profiler.takePreciseCoverage')) as unknown as {
    result: { url: string; functions: { ranges: { count: number }[] }[] }[];
  };
  return result
    .filter(({ url }) => isOurs(url))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]!.count))
    .reduce((sum, count) => sum + count, 0);
}

/** Scrolls by 120 frames. */
const scroll = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let i = 0; i < 120; i++) {
      scrollBy(0, 8);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });

/**
 * Visits a contestant's page twice: once to measure its start and the scrolling, once for the click.
 *
 * @param slowness how many times slower the reader's processor is
 */
export async function profile(
  browser: Browser,
  origin: string,
  slowness: number,
): Promise<Profile> {
  // The page itself has scripts too, where a contestant's documentation puts some.
  const isOurs = (url: string): boolean => url.startsWith(origin);
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.goto(`${origin}/`);
  // Nothing is asked of the page meanwhile: questions run as scripts, too.
  await page.waitForTimeout(1000);
  const start = await scriptTime(session);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await callsOf(session, isOurs);
  await scroll(page);
  const calls = await callsOf(session, isOurs);
  await page.close();
  return {
    start,
    calls,
    click: await clickAtStart(browser, origin, slowness),
  };
}

async function clickAtStart(browser: Browser, origin: string, slowness: number): Promise<number> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.addInitScript(`{
    window.__click = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.interactionId) window.__click = Math.max(window.__click, entry.duration); })
      .observe({ type: 'event', durationThreshold: 16, buffered: true });
  }`);
  // As soon as the script's answer is there, while it is read and run.
  const script = page
    .waitForResponse((answer) => answer.request().resourceType() === 'script', { timeout: 2000 })
    .catch(() => undefined);
  await page.goto(`${origin}/`, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  await script;
  await page.mouse.click(200, 300);
  await page.waitForTimeout(1200);
  const click = (await page.evaluate('window.__click')) as number;
  await page.close();
  return click;
}
