// The public origin: the setting, a proxy that is trusted, or the request itself; nothing else.
import { expect, test } from 'vitest';
import { parseSettings } from '../settings.ts';
import { originVary, publicOrigin } from './origin.ts';

const request = (headers: Record<string, string>) =>
  new Request('http://inside:8787/oembed', { headers });
const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'badges.example.org' };

test.each([
  [{}, {}, 'http://inside:8787'],
  [{}, forwarded, 'http://inside:8787'],
  [{ TRUST_PROXY: 'on' }, forwarded, 'https://badges.example.org'],
  [{ TRUST_PROXY: 'on' }, {}, 'http://inside:8787'],
  [{ TRUST_PROXY: 'on' }, { 'x-forwarded-proto': 'HTTPS' }, 'https://inside:8787'],
  // What a client wrote itself stands first where the proxy appends: not believed.
  [
    { TRUST_PROXY: 'on' },
    { 'x-forwarded-proto': 'http, https', 'x-forwarded-host': 'evil.example, badges.example.org' },
    'https://badges.example.org',
  ],
  [
    { TRUST_PROXY: '2' },
    { ...forwarded, 'x-forwarded-host': 'evil.example, badges.example.org, inner.example.org' },
    'https://badges.example.org',
  ],
  // Two proxies, of which the last replaces what it gets.
  [{ TRUST_PROXY: '2' }, forwarded, 'https://badges.example.org'],
  [
    { TRUST_PROXY: 'on' },
    { ...forwarded, 'x-forwarded-proto': 'javascript' },
    'http://badges.example.org',
  ],
  [
    { TRUST_PROXY: 'on' },
    { ...forwarded, 'x-forwarded-host': 'evil"><script>' },
    'https://inside:8787',
  ],
  [{ TRUST_PROXY: 'on' }, { ...forwarded, 'x-forwarded-host': 'evil/path' }, 'https://inside:8787'],
  [
    { PUBLIC_URL: 'https://kit.example.org/', TRUST_PROXY: 'on' },
    forwarded,
    'https://kit.example.org',
  ],
])('%j with %j', (env, headers, origin) => {
  expect(publicOrigin(request(headers), parseSettings(env))).toBe(origin);
});

test.each([
  [{}, {}],
  [{ TRUST_PROXY: 'on' }, { vary: 'X-Forwarded-Host, X-Forwarded-Proto' }],
  [{ TRUST_PROXY: 'on', PUBLIC_URL: 'https://kit.example.org' }, {}],
])('with %j an answer that says the origin has %j', (env, headers) => {
  expect(originVary(parseSettings(env))).toEqual(headers);
});
