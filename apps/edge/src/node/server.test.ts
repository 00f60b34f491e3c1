// The server alone, with answers larger than the system's buffers: who never reads is closed, who reads slowly is not cut, also while it stops.
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { App } from '../app.ts';
import { answer } from '../http/answer.ts';
import { Metrics } from '../metrics.ts';
import { listen, type Running } from './server.ts';
import { readingTime, Unread } from './unread.ts';

/** More than the buffers of a connection on this machine take together. */
const LARGE = 16 * 1024 * 1024;
const large = answer(200, { 'content-type': 'image/svg+xml' }, new Uint8Array(LARGE));
const small = answer(200, { 'content-type': 'image/svg+xml' }, 'small');

/** An app whose `/large` is. */
function appOf(wait: Promise<void> = Promise.resolve()): Pick<App, 'answer' | 'report'> {
  return {
    answer: ({ url }) =>
      url.endsWith('/large') ? large : url.endsWith('/late') ? wait.then(() => small) : small,
    report: () => {},
  };
}

let running: Running | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await running?.close();
  running = undefined;
});

/** Sends a request over a connection of its own, and reads nothing of the answer until it is told to. */
function ask(port: number, path: string): Socket {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {});
  socket.pause();
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  return socket;
}

/** Reads until the connection ends. @returns bytes */
async function readAll(socket: Socket): Promise<number> {
  let bytes = 0;
  for await (const chunk of socket) bytes += (chunk as Buffer).length;
  return bytes;
}

test('clients that never read are closed, are counted, and leave nothing behind', async () => {
  const metrics = new Metrics();
  const bounds = { minTime: -readingTime(LARGE, 0), look: 20 };
  running = await listen(appOf(), '127.0.0.1', 0, metrics, bounds);
  for (let n = 0; n < 60; n++) ask(running.port, '/large');
  await expect.poll(() => metrics.counts()['unread_answers'], { timeout: 10_000 }).toBe(60);
  // Another one is served meanwhile.
  expect(await (await fetch(`http://127.0.0.1:${running.port}/`)).text()).toBe('small');
});

test('together they have a bound: the one that has waited longest goes first', async () => {
  const metrics = new Metrics();
  running = await listen(appOf(), '127.0.0.1', 0, metrics, { maxBytes: 2 * LARGE });
  const [first] = [ask(running.port, '/large'), ask(running.port, '/large')];
  const closed = new Promise((resolve) => first!.once('close', resolve));
  ask(running.port, '/large');
  ask(running.port, '/large');
  await expect.poll(() => metrics.counts()['unread_answers']).toBeGreaterThan(0);
  first!.resume();
  await closed;
});

test('a reader that is slow is not cut when the service is told to stop', async () => {
  running = await listen(appOf(), '127.0.0.1', 0, new Metrics());
  const reader = ask(running.port, '/large');
  await new Promise((resolve) => reader.once('readable', resolve));
  const closed = running.close();
  // Another one that has nothing to read is gone at once, so the stopping has begun.
  await expect(fetch(`http://127.0.0.1:${running.port}/`)).rejects.toThrow();
  expect(await readAll(reader)).toBeGreaterThan(LARGE);
  await closed;
});

test('an answer that is still being made is finished, and an idle connection is not waited for', async () => {
  let release!: () => void;
  running = await listen(
    appOf(new Promise((resolve) => (release = resolve))),
    '127.0.0.1',
    0,
    new Metrics(),
  );
  const idle = ask(running.port, '/');
  await new Promise((resolve) => idle.once('readable', resolve));
  const late = ask(running.port, '/late');
  await new Promise((resolve) => late.once('ready', resolve));
  // Answered after the late request has arrived.
  await (await fetch(`http://127.0.0.1:${running.port}/`)).text();
  const closed = running.close();
  expect(await readAll(idle)).toBeGreaterThan(0);
  release();
  expect(await readAll(late)).toBeGreaterThan(0);
  await closed;
});

test('the time to read grows with the answer', () => {
  expect(readingTime(0)).toBe(30_000);
  expect(readingTime(256 * 1024)).toBe(94_000);
  expect(new Unread(() => {}).bytes).toBe(0);
});
