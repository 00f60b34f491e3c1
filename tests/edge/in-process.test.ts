// The table of requests, asked of the app in this process, and what depends on the clock.
import { expect, test } from 'vitest';
import { createApp } from '../../apps/edge/src/app.ts';
import { nodeRuntime } from '../../apps/edge/src/node/runtime.ts';
import { parseSettings } from '../../apps/edge/src/settings.ts';
import { targets } from './hostile-cases.ts';
import { testTable } from './table.ts';

const settings = parseSettings({
  PUBLIC_URL: 'http://localhost',
  DEFAULT_MESSAGE: 'ceasefire-now@2024-01-02,let-aid-in@2030-06-01',
});
const runtime = await nodeRuntime(settings);
const app = createApp({ ...runtime, settings: parseSettings({ PUBLIC_URL: 'http://localhost' }) });

testTable(async (path, init) => app.request(path, init));

test('default follows the schedule by the day, also when it was drawn before', async () => {
  let now = Date.UTC(2030, 4, 31, 23, 59, 59);
  const scheduled = createApp({ ...runtime, now: () => now });
  const titled = async () => {
    const response = await scheduled.request('/default');
    return {
      title: /<title>(.*)<\/title>/.exec(await response.text())?.[1],
      tag: response.headers.get('etag'),
    };
  };
  const before = await titled();
  expect(before.title).toBe('Palestine: ceasefire now');
  expect(await titled()).toEqual(before);
  expect(await titled()).toEqual(before);
  now += 1000;
  const after = await titled();
  expect(after.title).toMatch(/aid/);
  expect(after.tag).not.toBe(before.tag);
  const { default: current } = (await (await scheduled.request('/messages.json')).json()) as {
    default: string;
  };
  expect(current).toBe('let-aid-in');
});

test('a client that has the bytes gets 304, with the headers that keep them', async () => {
  for (const path of [
    '/ceasefire-now',
    '/ceasefire-now.png',
    '/ceasefire-now.json',
    '/messages.json',
    '/docs?lang=en',
    '/banner.js',
  ]) {
    const first = await app.request(path);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^"[\w-]+"$/);
    for (const header of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await app.request(path, { headers: { 'if-none-match': header } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
      expect(await again.text()).toBe('');
    }
    const other = await app.request(path, { headers: { 'if-none-match': '"x"' } });
    expect(other.status).toBe(200);
  }
});

test('a tag differs with every option, with the build and with the form', async () => {
  const other = createApp({ ...runtime, version: '0.0.0-other' });
  const paths = [
    '',
    '.png',
    '.json',
    '?lang=ar',
    '?style=plastic',
    '?color=red',
    '?theme=dark',
    '?label=x',
    '.png?scale=2',
  ];
  const tags = new Set<string>();
  for (const path of paths) {
    for (const one of [app, other]) {
      tags.add((await one.request(`/ceasefire-now${path}`)).headers.get('etag')!);
    }
  }
  expect(tags.size).toBe(paths.length * 2);
  const [plain, extra] = await Promise.all([
    app.request('/ceasefire-now'),
    app.request('/ceasefire-now?v=2'),
  ]);
  expect(extra.headers.get('etag')).toBe(plain.headers.get('etag'));
});

test('HEAD has the headers of GET', async () => {
  for (const path of [
    '/ceasefire-now',
    '/default.png',
    '/messages.json',
    '/',
    '/a/b/c',
    ...targets.filter((target) => target.startsWith('/badge')),
  ]) {
    const [get, head] = await Promise.all([
      app.request(path),
      app.request(path, { method: 'HEAD' }),
    ]);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(head.headers.get('content-length')).toBe(String((await get.arrayBuffer()).byteLength));
  }
});

test('Content-Length is the number of bytes, whatever letters there are', async () => {
  const words = [
    'plain',
    'a%20%26%20b%20%3Cc%3E',
    'caf%C3%A9',
    '%D8%BA%D8%B2%D8%A9',
    '%F0%9F%8D%89',
  ];
  for (const word of words) {
    for (const query of [
      '',
      '?style=for-the-badge',
      '?lang=tr',
      '?link=https%3A%2F%2Fx.org%2F%C3%A9',
    ]) {
      for (let time = 0; time < 3; time++) {
        const answer = await app.request(`/badge/label-${word}-red${query}`);
        const bytes = (await answer.arrayBuffer()).byteLength;
        expect(answer.headers.get('content-length')).toBe(String(bytes));
      }
    }
  }
});
