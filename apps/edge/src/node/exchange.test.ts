// Every answer of the app is written by Node; what is no request gets 400, and a fault of ours is told and hurts nobody else.
import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { answer, type Answer } from '../http/answer.ts';
import type { Incoming } from '../http/incoming.ts';
import { Metrics } from '../metrics.ts';
import { listen, type Running } from './server.ts';

let running: Running | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** What came back. */
interface Got {
  readonly status: number | undefined;
  readonly body: string;
}

/** Asks an app whose answers are given. @returns what came back, and the faults that the app was told of */
async function exchanged(
  answers: (incoming: Incoming) => Answer | Promise<Answer>,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Got & { faults: unknown[] }> {
  const faults: unknown[] = [];
  const app = { answer: answers, report: (error: unknown) => void faults.push(error) };
  running ??= await listen(app, '127.0.0.1', 0, new Metrics());
  const { port } = running;
  const got = await new Promise<Got>((resolve, reject) => {
    const sent = request({ port, path, method, headers }, async (response) => {
      let body = '';
      for await (const chunk of response) body += String(chunk);
      resolve({ status: response.statusCode, body });
    });
    sent.on('error', reject).end();
  });
  return { ...got, faults };
}

const told = ({ method, url, headers }: Incoming): Answer =>
  answer(200, { 'content-type': 'text/plain' }, `${method} ${url} ${headers.get('accept')}`);

test.each([
  ['/a?b=c', 'example.org', 'http://example.org/a?b=c'],
  ['/a/../b', 'example.org:8080', 'http://example.org:8080/b'],
  ['/a/%2e%2e/b', 'example.org', 'http://example.org/b'],
  ['//evil.example/x', 'example.org', 'http://example.org//evil.example/x'],
  ['/a"b', 'example.org', 'http://example.org/a%22b'],
  ['/a', '[::1]:8787', 'http://[::1]:8787/a'],
  ['http://other.example/x', 'example.org', 'http://other.example/x'],
])('%s of %s is asked for as %s', async (path, host, url) => {
  const { status, body } = await exchanged(told, path, { host, accept: 'image/*' });
  expect([status, body]).toEqual([200, `GET ${url} image/*`]);
});

test.each([
  ['*', 'example.org'],
  ['default', 'example.org'],
  ['http://', 'example.org'],
  ['/\\evil.example', 'example.org'],
  ['/a', 'b/c'],
  ['/a', 'user@example.org'],
  ['/a', '<b>'],
])('%s of %s is refused', async (path, host) => {
  const { status, faults } = await exchanged(told, path, { host });
  expect([status, faults]).toEqual([400, []]);
});

test.each([
  ['a string of ASCII', 'plain'],
  ['a string beyond it', 'غزة'],
  ['bytes', new TextEncoder().encode('غزة')],
  ['many bytes', new TextEncoder().encode('غزة'.repeat(10_000))],
])('%s arrives whole, and HEAD gets none of it', async (_, body) => {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const made = answer(200, { 'content-type': 'text/plain; charset=utf-8' }, body);
  expect((await exchanged(() => made, '/')).body).toBe(text);
  expect((await exchanged(async () => made, '/', {}, 'HEAD')).body).toBe('');
});

test.each<[string, () => Answer | Promise<Answer>]>([
  ['a header that cannot be sent', () => answer(200, { 'x-text': 'a\nb' }, 'x')],
  ['one that comes later', async () => answer(200, { 'x-text': 'a\nb' }, 'x')],
  [
    'a throw',
    () => {
      throw new Error('mistake');
    },
  ],
  ['a rejection', () => Promise.reject(new Error('mistake'))],
])('%s is told, and answered with 500', async (_, answers) => {
  const { status, body, faults } = await exchanged(answers, '/');
  expect(status).toBe(500);
  expect(JSON.parse(body)).toMatchObject({ status: 500 });
  expect(faults).toHaveLength(1);
});
