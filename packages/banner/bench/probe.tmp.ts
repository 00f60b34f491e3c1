import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.ts';
import { contestants } from './contestants.ts';
import { createServer } from 'node:http';
const all = await contestants();
const prose =
  '<p>Words of the host, enough of them for a page that scrolls and has something to lay out.</p>';
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
const rounds = Number(process.env.R ?? 5);
const res: Record<string, number[][]> = {};
for (let round = 0; round < rounds; round++)
  for (const c of all) {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${c.head}</head><body><h1>Host</h1>${prose.repeat(400)}</body></html>`;
    const server = createServer((q, s) => {
      setTimeout(() => {
        const f = q.url === '/' ? { type: 'text/html', body: html } : c.files[q.url!];
        s.writeHead(f ? 200 : 404, { 'content-type': f?.type ?? 'text/plain' });
        s.end(f?.body);
      }, 60);
    }).listen(0);
    const origin = `http://127.0.0.1:${(server.address() as any).port}`;
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
    });
    await page.goto(origin);
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      performance.mark('scroll-start');
    });
    await page.mouse.move(300, 300);
    for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 60);
    await page.waitForTimeout(300);
    const trace = JSON.parse((await browser.stopTracing()).toString());
    const own = (e: any) => JSON.stringify(e.args ?? {}).includes(origin);
    const mark = trace.traceEvents.find((e: any) => e.name === 'scroll-start')?.ts ?? Infinity;
    const tally: Record<string, number> = {};
    let scrolls = 0;
    const evs = trace.traceEvents.filter((e: any) => e.ph === 'X' && e.dur);
    // self-time tree by thread
    const top = evs.filter((e: any) =>
      [
        'EvaluateScript',
        'FunctionCall',
        'v8.compile',
        'RunMicrotasks',
        'UpdateLayoutTree',
        'Layout',
        'HitTest',
        'PrePaint',
        'Paint',
        'TimerFire',
        'FireAnimationFrame',
        'V8.DeserializeContext',
      ].includes(e.name),
    );
    for (const e of top) {
      const k =
        e.name +
        (['EvaluateScript', 'v8.compile', 'FunctionCall'].includes(e.name)
          ? own(e)
            ? ' own'
            : ' ?'
          : '') +
        (e.ts > mark ? ' (scroll)' : '');
      tally[k] = (tally[k] ?? 0) + e.dur / 1000;
    }
    if (round === rounds - 1) {
      console.log(c.name);
      console.table(Object.fromEntries(Object.entries(tally).map(([k, v]) => [k, +v.toFixed(1)])));
    }
    await page.close();
    server.close();
  }
await browser.close();
