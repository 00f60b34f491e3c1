// The banner beside its peers on the same page, in the same run, in turns: time to paint, script time on a slow machine, calls while a reader scrolls, a click during the start, bytes, requests, layout shift.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.ts';
import { contestants, type Contestant } from './contestants.ts';
import { profile, type Profile } from './profile.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7);
/** How many times slower than this machine the reader's is. */
const slowness = 4;
/** Milliseconds that each answer takes, as over a phone's network. */
const latency = 60;

const prose =
  '<p>Words of the host, enough of them for a page that scrolls and has something to lay out.</p>';

/** What is measured of one visit. */
interface Visit extends Profile {
  /** Milliseconds from the start of the navigation to the frame with the banner. */
  paint: number;
  /** Milliseconds of script, style and layout. */
  work: number;
  bytes: number;
  requests: number;
  shift: number;
}

function serve(contestant: Contestant): Promise<{ origin: string; close(): void }> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${contestant.head}</head><body><h1>Host</h1>${prose.repeat(400)}</body></html>`;
  // Compressed beforehand, as a service does: no visit waits for that.
  const answers = new Map(
    Object.entries({ '/': { type: 'text/html', body: html }, ...contestant.files }).map(
      ([path, { type, body }]) => [path, { type, body: brotliCompressSync(body) }],
    ),
  );
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    setTimeout(() => {
      response.writeHead(answer ? 200 : 404, {
        'content-type': answer?.type ?? 'text/plain',
        ...(answer ? { 'content-encoding': 'br' } : {}),
      });
      response.end(answer?.body);
    }, latency);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => server.close(),
      }),
    ),
  );
}

async function visit(
  browser: Browser,
  origin: string,
  box: string,
): Promise<Omit<Visit, keyof Profile>> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const seen = { bytes: 0, requests: -1 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
    seen.requests += 1;
  });
  await page.addInitScript(`{
    const seen = (window.__bench = { paint: 0, shift: 0 });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const box = ${box};
      if (box && box.getBoundingClientRect().height > 0) requestAnimationFrame(() => { seen.paint = performance.now(); });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }`);
  await page.goto(`${origin}/`);
  await page.waitForFunction('window.__bench.paint > 0');
  await page.waitForTimeout(400);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number =>
    1000 * (metrics.find((one) => one.name === name)?.value ?? 0);
  const { paint, shift } = (await page.evaluate('window.__bench')) as {
    paint: number;
    shift: number;
  };
  await page.close();
  return {
    paint,
    shift,
    work: metric('ScriptDuration') + metric('RecalcStyleDuration') + metric('LayoutDuration'),
    ...seen,
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const all = await contestants();
const servers = await Promise.all(all.map(serve));
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
const visits: Visit[][] = all.map(() => []);
for (let round = -1; round < rounds; round++)
  for (let turn = 0; turn < all.length; turn++) {
    // Each round begins with another one, so that none always comes first.
    const index = (turn + Math.max(round, 0)) % all.length;
    const [{ origin }, { box }] = [servers[index]!, all[index]!];
    const result = {
      ...(await visit(browser, origin, box)),
      ...(await profile(browser, origin, slowness)),
    };
    if (round >= 0) visits[index]!.push(result);
  }
await browser.close();
for (const server of servers) server.close();

const of = (index: number, key: keyof Visit): number =>
  median(visits[index]!.map((one) => one[key]));
const bare = { bytes: of(0, 'bytes'), work: of(0, 'work'), requests: of(0, 'requests') };
console.log(`A click on the page without a banner, in the same run: ${of(0, 'click')} ms.`);
console.log(
  `Median of ${rounds} visits; CPU ${slowness} × slower, ${latency} ms an answer; work, bytes and requests are what the banner adds to the page.\n`,
);
console.table(
  Object.fromEntries(
    all.slice(1).map(({ name }, i) => [
      name,
      {
        'paint ms': Math.round(of(i + 1, 'paint')),
        'script at start ms': Number(of(i + 1, 'start').toFixed(1)),
        'calls in 120 frames': of(i + 1, 'calls'),
        'click ms': of(i + 1, 'click'),
        'work ms': Number((of(i + 1, 'work') - bare.work).toFixed(1)),
        bytes: of(i + 1, 'bytes') - bare.bytes,
        requests: of(i + 1, 'requests') - bare.requests,
        'layout shift': Number(of(i + 1, 'shift').toFixed(4)),
      },
    ]),
  ),
);
for (const [i, { name }] of all.entries()) {
  if (i < 2) continue;
  const ratio = (key: keyof Visit): string =>
    median(visits[1]!.map((ours, round) => ours[key] / visits[i]![round]![key])).toFixed(2);
  console.log(
    `ours / ${name}: paint ${ratio('paint')}, script at start ${ratio('start')}, whole page's work ${ratio('work')}`,
  );
}
