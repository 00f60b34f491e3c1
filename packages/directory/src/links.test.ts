// Links asked of a server that answers in every way that a server can.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entries, type Entry } from './index.ts';
import { checkLinks } from './links.ts';

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/slow') return;
    const status = Number(request.url?.slice(1));
    const location = `http://localhost:${(server.address() as AddressInfo).port}/200`;
    response.writeHead(status, status === 302 ? { location } : {}).end('x');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('each as it answers; what refuses programs is not called broken', async () => {
  const paths = ['200', '403', '404', '500', '302', 'slow'];
  const list = paths.map((path) => ({ ...entries[0]!, id: path, url: `${origin}/${path}` }));
  const { url: _, ...advice } = entries[0]!;
  const seen: string[] = [];
  const results = await checkLinks([...list, advice as Entry], {
    fetch,
    timeout: 500,
    step: ({ id }) => seen.push(id),
  });
  expect(results.map(({ id, answer, good }) => [id, answer, good])).toEqual([
    ['200', 200, true],
    ['403', 403, true],
    ['404', 404, false],
    ['500', 500, false],
    ['302', 200, true],
    ['slow', 'TimeoutError', false],
  ]);
  expect(results[4]!.moved).toMatch(/^http:\/\/localhost:/);
  expect(seen).toEqual(paths);
});
