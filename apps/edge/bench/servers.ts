// The servers that are compared, each behind Hono on Node: started by the benchmark as `node servers.ts <kind>`, says its port.
import { serve } from '@hono/node-server';
import { makeBadge } from 'badge-maker';
import { badgen } from 'badgen';
import { Hono } from 'hono';

/** What stands behind the server. */
export const kinds = ['bare', 'ours', 'badgen', 'badge-maker'] as const;

/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

const headers = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'cache-control': 'public, max-age=86400',
};

/** The parts of a path, read as cheaply as can be: the libraries are measured, not this. */
const partsOf = (content: string) => content.split('-') as [string, string, string];

/** An answer of the size of a badge of ours, and nothing done for it. */
async function bareApp(): Promise<Hono> {
  const body = 'x'.repeat(1600);
  return new Hono().get('/badge/:content', (c) => c.body(body, 200, headers));
}

async function badgenApp(): Promise<Hono> {
  return new Hono().get('/badge/:content', (c) => {
    const [label, status, color] = partsOf(c.req.param('content'));
    return c.body(badgen({ label, status, color }), 200, headers);
  });
}

async function badgeMakerApp(): Promise<Hono> {
  return new Hono().get('/badge/:content', (c) => {
    const [label, message, color] = partsOf(c.req.param('content'));
    return c.body(makeBadge({ label, message, color }), 200, headers);
  });
}

async function ourPort(): Promise<number> {
  const { start } = await import('../src/node.ts');
  return (await start({ host: '127.0.0.1', port: 0 })).port;
}

async function portOf(kind: Kind): Promise<number> {
  if (kind === 'ours') return ourPort();
  const app = await { bare: bareApp, badgen: badgenApp, 'badge-maker': badgeMakerApp }[kind]();
  return new Promise((resolve) => {
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port));
  });
}

if (import.meta.main) {
  process.send?.({ port: await portOf(process.argv[2] as Kind) });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system });
  });
  process.on('disconnect', () => process.exit(0));
}
