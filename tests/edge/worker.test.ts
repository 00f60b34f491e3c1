// The table of requests on real workerd, and the bytes beside those of Node.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorkerd, type Workerd } from '../../apps/edge/scripts/workerd.ts';
import { start } from '../../apps/edge/src/node.ts';
import { cases } from './requests.ts';
import { testTable } from './table.ts';

let node: Awaited<ReturnType<typeof start>>;
let workerd: Workerd;

beforeAll(async () => {
  node = await start({ host: '127.0.0.1', port: 0, publicUrl: 'http://localhost' });
  workerd = await startWorkerd({ PUBLIC_URL: 'http://localhost' });
});
afterAll(async () => {
  await workerd?.close();
  await node?.close();
});

testTable((path, init) => workerd.ask(path, init));

describe('the same bytes as on Node', () => {
  const same = cases.filter(
    ({ method = 'GET', path }) => method === 'GET' && !['/metrics', '/healthz'].includes(path),
  );
  test.each(same.map((one) => [one.path, one] as const))('%s', async (path, { headers }) => {
    const [ours, theirs] = await Promise.all([
      fetch(node.url + path, { headers: { ...headers } }),
      workerd.ask(path, { headers: { ...headers } }),
    ]);
    expect(theirs.status).toBe(ours.status);
    expect(
      Buffer.from(await theirs.arrayBuffer()).equals(Buffer.from(await ours.arrayBuffer())),
    ).toBe(true);
  });
});
