// The host's Core Web Vitals: no layout shift is counted, however late its style sheet and our script are; and the same measure sees a script that reads the layout too early.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { positions } from '../../packages/banner/src/options.ts';
import { scriptText } from '../../packages/banner/scripts/build.ts';
import { launchBrowser } from '../support/browser.ts';
import { serveSite, type Site } from '../support/site.ts';

/** One load of the host. */
interface Load {
  /** What is loaded in the script's place. */
  script: 'banner' | 'hit-test' | 'empty';
  position: string;
  /** Milliseconds by which an answer is late. */
  sheetLate: number;
  scriptLate: number;
  /** Whether the line is a phone's: 400 kbit/s, 150 ms. */
  slow: boolean;
}

let browser: Browser;
let site: Site;
beforeAll(async () => {
  const text = await scriptText();
  const scripts = { banner: text, 'hit-test': 'document.elementsFromPoint(10, 10)', empty: '' };
  browser = await launchBrowser();
  site = await serveSite(async (path) => {
    const [, file, late = '0', script] = path.split('/');
    if (file === 'favicon.ico') return undefined;
    await new Promise((resolve) => setTimeout(resolve, Number(late)));
    if (file === 'sheet.css') return { body: sheet, type: 'text/css' };
    if (file === 'script.js')
      return { body: scripts[script as Load['script']], type: 'text/javascript' };
    return { body: pages.get(path) ?? '' };
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Styled, nothing stands where it stood before: a long menu becomes one line, the text a column beside it. What is parsed later moves nothing: the browser may paint half of the menu. */
const sheet = `body { margin: 0; font: 18px/1.8 serif } nav ul { display: flex; gap: 1em; height: 40px; overflow: hidden } li { flex: none }
main { margin: 200px 0 0 20em } h1 { font-size: 64px }`;
const pages = new Map<string, string>();

/** The host: in its head the tag as the README has it; where the banner is in the flow of the page, the tag blocks, first in the body. */
function hostPage({ script, position, sheetLate, scriptLate }: Load): string {
  const inFlow = /top|sticky|inline/.test(position);
  const tag = `<script ${inFlow ? '' : 'async'} src="/script.js/${scriptLate}/${script}" data-position="${position}"></script>`;
  const list = '<li><a href="#">A page of the host</a></li>'.repeat(30);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/sheet.css/${sheetLate}">${inFlow ? '' : tag}</head>
<body>${inFlow ? tag : ''}<nav><ul>${list}</ul></nav><main><h1>Host</h1>${'<p>Words of the host.</p>'.repeat(60)}</main></body></html>`;
}

/** Loads the host once. @returns the shifts that the browser counted, each with what moved */
async function shifts(load: Load): Promise<string[]> {
  const path = `/host/0/${Object.values(load).join('-')}`;
  pages.set(path, hostPage(load));
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  const page = await context.newPage();
  if (load.slow) await slowLine(page);
  await page.addInitScript(() => {
    const counted: string[] = [];
    Object.defineProperty(window, 'counted', { value: counted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: {
          node: Node | null;
          previousRect: DOMRectReadOnly;
          currentRect: DOMRectReadOnly;
        }[];
      })[])
        counted.push(
          `${entry.value.toFixed(4)} ${entry.sources.map(({ node, previousRect: a, currentRect: b }) => `${node?.nodeName} ${a.x},${a.y} ${a.width}×${a.height} → ${b.x},${b.y} ${b.width}×${b.height}`).join('; ')}`,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.origin + path);
  if (load.script === 'banner')
    await page.locator('solidarity-banner [part=banner]').waitFor({ state: 'visible' });
  const found = await page.evaluate(async () => {
    for (let i = 0; i < 8; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (window as unknown as { counted: string[] }).counted;
  });
  await context.close();
  return found.map((shift) => `${Object.values(load).join(' ')}: ${shift}`);
}

async function slowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
}

/** Runs all loads, four at a time. */
async function all(loads: readonly Load[]): Promise<string[]> {
  const found: string[] = [];
  const queue = [...loads];
  const work = async (): Promise<void> => {
    for (let load = queue.shift(); load; load = queue.shift()) found.push(...(await shifts(load)));
  };
  await Promise.all([work(), work(), work(), work()]);
  return found;
}

/** Every combination: sheet at once or late, script early or late, line slow or fast. */
const matrix = (script: Load['script'], where: readonly string[]): Load[] =>
  where.flatMap((position) =>
    [0, 50, 150, 500].flatMap((sheetLate) =>
      [0, 300].flatMap((scriptLate) =>
        [false, true].map((slow) => ({ script, position, sheetLate, scriptLate, slow })),
      ),
    ),
  );

/** Whether the script runs well before the style sheet is there. */
function early({ sheetLate, scriptLate }: Load): boolean {
  return sheetLate >= 150 && scriptLate === 0;
}

test('0 in 112 of 112 loads', { timeout: 240_000 }, async () => {
  const loads = [...matrix('banner', positions), ...matrix('banner', ['bottom', 'bottom'])];
  expect(loads).toHaveLength(112);
  expect(await all(loads)).toEqual([]);
});

test('the measure sees a hit test before the first frame, and nothing in an empty script', async () => {
  expect(await all(matrix('empty', ['bottom']).filter(early))).toEqual([]);
  expect((await all(matrix('hit-test', ['bottom']).filter(early))).length).toBeGreaterThan(0);
});
