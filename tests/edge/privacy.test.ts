// Privacy: nothing of who asks, from where, with what, or for which words, in any log or metric; and no cookies.
import { expect, test } from 'vitest';
import { watchedApp } from './watched-app.ts';

/** What only this reader has. Each would give them away if it turned up anywhere. */
const reader = {
  'user-agent': 'SecretBrowser/77',
  referer: 'https://secret-referrer.example/page',
  'x-forwarded-for': '203.0.113.77',
  'x-real-ip': '203.0.113.77',
  forwarded: 'for=203.0.113.77',
  'cf-connecting-ip': '203.0.113.77',
  cookie: 'secret-cookie=1',
  authorization: 'Bearer secret-token',
  'accept-language': 'x-secret-language, ar',
};
const traces = [/secret/i, /203\.0\.113/, /77/];

const paths = [
  '/default?lang=auto&ref=secret-query',
  '/badge/secret_words-secret_more-red',
  '/badge/secret_words-secret_more-red.png',
  '/secret-message',
  '/secret-message.json',
  '/default?style=secret-style',
  '/secret/path/here',
  '/oembed?url=http://localhost/secret',
  '/static/v1?message=secret&color=secret',
];

test('with every log switched on, nothing of the reader is written or counted', async () => {
  const { app, lines } = await watchedApp({ TRUST_PROXY: 'on' });
  for (const path of paths) {
    for (const accept of ['*/*', 'text/html', 'application/json']) {
      const answer = await app.request(path, { headers: { ...reader, accept } });
      expect(answer.headers.get('set-cookie')).toBeNull();
      await answer.arrayBuffer();
    }
  }
  const metrics = await (await app.request('/metrics')).text();
  expect(lines.length).toBeGreaterThanOrEqual(paths.length * 3);
  for (const trace of traces) {
    expect(lines.filter((line) => trace.test(line.replace(/"time":"[^"]*"/, '')))).toEqual([]);
    expect(
      metrics
        .split('\n')
        .filter((line) => line.includes('route=') && trace.test(line.split('}')[0]!)),
    ).toEqual([]);
  }
});

test('an error of our own is logged without what was asked for', async () => {
  const { app, lines } = await watchedApp(
    {},
    { png: async () => Promise.reject(new TypeError('cannot draw "secret words"')) },
  );
  const answer = await app.request('/badge/secret-words-red.png', { headers: reader });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('solidarity-kit-error')).toBe('The badge could not be drawn');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const errors = lines.filter((line) => line.includes('"level":"error"'));
  expect(errors[0]).toContain('TypeError');
  expect(errors.join('')).not.toMatch(/secret/);
});

test('the access log is off unless switched on, and then has four fields', async () => {
  const quiet = await watchedApp({ ACCESS_LOG: 'off' });
  await quiet.app.request('/default');
  expect(quiet.lines).toEqual([]);
  const { app, lines } = await watchedApp();
  await app.request('/ceasefire-now?lang=ar');
  await app.request('/no/such/path');
  const fields = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(Object.keys(fields[0]!).toSorted()).toEqual([
    'event',
    'level',
    'method',
    'ms',
    'route',
    'status',
    'time',
  ]);
  expect(fields.map(({ route, status }) => [route, status])).toEqual([
    ['/:message', 200],
    ['*', 404],
  ]);
});
