// Bytes on a socket: what no client library would send.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start } from '../../apps/edge/src/node.ts';
import { SOON } from './harmless.ts';

let service: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  service = await start({ host: '127.0.0.1', port: 0 });
});
afterAll(() => service.close());

/** What the service answers to bytes, until one side closes the connection or nothing comes for too long. */
function exchange(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(service.port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.setEncoding('latin1');
    socket.setTimeout(SOON, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}

const host = 'Host: localhost\r\nConnection: close\r\n';
const get = (target: string, more = '') => `GET ${target} HTTP/1.1\r\n${host}${more}\r\n`;

test.each([
  ['\u0000\u0001\u0002\r\n\r\n', 400],
  ['GET\r\n\r\n', 400],
  ['GET /default HTTP/9.9\r\n\r\n', 400],
  ['GET /default HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['GET /default HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
  ['GET /default HTTP/1.1\r\nHost: <script>\r\nConnection: close\r\n\r\n', 400],
  [get('/default', 'X: a\u0000b\r\n'), 400],
  [get('/default', `X: ${'a'.repeat(20_000)}\r\n`), 431],
  [get(`/${'a'.repeat(20_000)}`), 431],
  [get('/default', 'Content-Length: -1\r\n'), 400],
  [get('/default', 'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n'), 400],
  [get('default'), 400],
  [get('http://evil.example/default'), 200],
  [get('http://'), 400],
  [get('*'), 400],
  [get('/caf\u00e9'), 400],
  [get('/\\default'), 400],
  [get('/default', 'If-None-Match: \u00ff\r\n'), 200],
  [`BREW /default HTTP/1.1\r\n${host}\r\n`, 400],
  [`PROPFIND /default HTTP/1.1\r\n${host}\r\n`, 405],
  [`TRACE /default HTTP/1.1\r\n${host}\r\n`, 405],
  [`POST /default HTTP/1.1\r\n${host}Content-Length: 5\r\n\r\nhello`, 405],
])('%j', async (bytes, status) => {
  const answer = await exchange(bytes);
  expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
  expect(answer).not.toMatch(/\r\nset-cookie:/i);
});

const body = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n') + 4);

test.each(['/badge/../healthz', '/badge/%2e%2E/healthz', '/badge/./../badge/../healthz'])(
  '%s is not a badge: dot segments count before the path does',
  async (target) => {
    expect(body(await exchange(get(target)))).toContain('"status":"ok"');
  },
);

test('a badge of a bad host is refused, also when it is in memory', async () => {
  const target = '/badge/asked-often-red';
  const answers = [];
  for (let i = 0; i < 3; i++) answers.push(await exchange(get(target)));
  expect(new Set(answers.map(body)).size).toBe(1);
  expect(body(answers[0]!)).toMatch(/^<svg .*<\/svg>$/);
  const bad = await exchange(`GET ${target} HTTP/1.1\r\nHost: <b>\r\nConnection: close\r\n\r\n`);
  expect(bad.slice(0, 12)).toBe('HTTP/1.1 400');
});

test('a badge of letters beyond ASCII has all its bytes', async () => {
  const answer = await exchange(get(`/badge/${encodeURIComponent('فلسطين-أوقفوا')}-red`));
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(answer)?.[1]);
  expect(body(answer).length).toBe(length);
  expect(Buffer.from(body(answer), 'latin1').toString()).toContain('aria-label="فلسطين: أوقفوا"');
  const json = await exchange(get(`/badge/${encodeURIComponent('فلسطين-أوقفوا')}-red.json`));
  expect(JSON.parse(Buffer.from(body(json), 'latin1').toString())).toMatchObject({
    label: 'فلسطين',
    message: 'أوقفوا',
  });
});

test('who has a badge already gets a 304, whether it is in memory or not', async () => {
  const target = '/badge/known-already-red';
  const tag = /\r\netag: (.+)\r\n/i.exec(await exchange(get(target)))![1]!;
  for (let i = 0; i < 3; i++) {
    const again = await exchange(get(target, `If-None-Match: ${tag}\r\n`));
    expect([again.slice(0, 12), body(again)]).toEqual(['HTTP/1.1 304', '']);
  }
  const other = await exchange(get(target, 'If-None-Match: "another"\r\n'));
  expect(other.slice(0, 12)).toBe('HTTP/1.1 200');
});
