// The table of requests over HTTP, on Node.
import { afterAll, beforeAll } from 'vitest';
import { start } from '../../apps/edge/src/node.ts';
import { testTable } from './table.ts';

let service: Awaited<ReturnType<typeof start>>;

beforeAll(async () => {
  service = await start({ host: '127.0.0.1', port: 0, publicUrl: 'http://localhost' });
});
afterAll(() => service.close());

testTable((path, init) => fetch(service.url + path, init));
