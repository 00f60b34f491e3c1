// What is no request: an answer with the reason, and nothing in the middle of another answer.
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer } from '../http/answer.ts';
import { Metrics } from '../metrics.ts';
import { listen, type Running } from './server.ts';

let running: Running;
const badge = answer(200, { 'content-type': 'image/svg+xml' }, '<svg/>');
const app = {
  answer: async ({ url }: { url: string }) => {
    if (url.endsWith('/late')) await new Promise((resolve) => setTimeout(resolve, 100));
    return badge;
  },
  report: () => {},
};

beforeEach(async () => {
  running = await listen(app, '127.0.0.1', 0, new Metrics());
});
afterEach(() => running.close());

/** Everything that comes back for some bytes, until the connection ends. */
async function sent(text: string): Promise<string> {
  const socket = connect(running.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(text);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A request with nothing wrong in it. */
const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;

test('an address that is too long is told so, and how long one may be', async () => {
  const told = await sent(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`);
  expect(told).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
  expect(told).toContain('application/problem+json');
  expect(told).toContain('may have 16 kB together');
});

test('what is no HTTP gets a 400 as JSON', async () => {
  const told = await sent('HELLO\r\n\r\n');
  expect(told).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(told).toContain('"status":400');
});

test('after an answer that is complete it is told, and into none that is on its way', async () => {
  expect(await sent(`${request('/late')}NONSENSE\r\n\r\n`)).not.toContain('400');
  const socket = connect(running.port, '127.0.0.1');
  let told = '';
  socket.on('data', (chunk) => (told += chunk.toString()));
  socket.write(request('/now'));
  await expect.poll(() => told).toContain('<svg/>');
  socket.write('NONSENSE\r\n\r\n');
  await expect.poll(() => told).toContain('400 Bad Request');
});
