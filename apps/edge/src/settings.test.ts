// Settings: defaults, what each variable takes, and the message for what it does not.
import { expect, test } from 'vitest';
import { helpText } from './node/help.ts';
import { parseSettings, SettingsError, variables } from './settings.ts';

test('without any variable', () => {
  expect(parseSettings({ UNRELATED: 'x', PORT: '' })).toEqual({
    host: '127.0.0.1',
    port: 8787,
    publicUrl: undefined,
    trustProxy: 0,
    schedule: undefined,
    cache: { pinned: 604_800, moving: 300, error: 60 },
    logLevel: 'error',
    accessLog: false,
    dataLogos: true,
    workers: 1,
    securityContact: undefined,
    dataFolder: undefined,
    dataRefresh: false,
    dataSource: undefined,
    feedFile: undefined,
    feedTrust: undefined,
    feedFollow: false,
  });
});

test('with every variable', () => {
  const settings = parseSettings({
    HOST: '0.0.0.0',
    PORT: '80',
    PUBLIC_URL: 'https://badges.example.org/',
    TRUST_PROXY: 'yes',
    DEFAULT_MESSAGE: 'ceasefire-now@2024-01-02,let-aid-in@2026-01-01',
    CACHE_PINNED: '60',
    CACHE_DEFAULT: '30',
    CACHE_ERRORS: '0',
    LOG_LEVEL: 'debug',
    ACCESS_LOG: 'on',
    WORKERS: '4',
    SECURITY_CONTACT: 'mailto:security@example.org',
  });
  expect(settings).toMatchObject({
    host: '0.0.0.0',
    port: 80,
    publicUrl: 'https://badges.example.org',
    trustProxy: 1,
    cache: { pinned: 60, moving: 30, error: 0 },
    logLevel: 'debug',
    accessLog: true,
    workers: 4,
    securityContact: 'mailto:security@example.org',
  });
  expect(settings.schedule?.map(({ message }) => message)).toEqual(['ceasefire-now', 'let-aid-in']);
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['PORT', '-1'],
  ['HOST', 'a b'],
  ['PUBLIC_URL', 'badges.example.org'],
  ['PUBLIC_URL', 'ftp://x.org'],
  ['TRUST_PROXY', 'maybe'],
  ['TRUST_PROXY', '11'],
  ['TRUST_PROXY', '1.5'],
  ['TRUST_PROXY', '-1'],
  ['TRUST_PROXY', ' '],
  ['DEFAULT_MESSAGE', 'no-such-message'],
  ['DEFAULT_MESSAGE', 'ceasefire-now@2024-13-01'],
  ['CACHE_PINNED', '1 day'],
  ['LOG_LEVEL', 'loud'],
  ['WORKERS', '0'],
  ['WORKERS', '65'],
  ['SECURITY_CONTACT', 'me'],
])('%s=%s stops the start, and the message names the variable', (name, value) => {
  expect(() => parseSettings({ [name]: value })).toThrow(SettingsError);
  expect(() => parseSettings({ [name]: value })).toThrow(
    new RegExp(`^${name}: ".+" cannot be used\\. Allowed: .+`),
  );
});

test('the help names every variable and its default', () => {
  for (const [name, { default: fallback }] of Object.entries(variables)) {
    expect(helpText()).toContain(`  ${name}`);
    expect(helpText()).toContain(`default: ${fallback}`);
  }
});

test.each([
  ['on', 1],
  ['off', 0],
  ['0', 0],
  ['1', 1],
  ['3', 3],
])('TRUST_PROXY=%s trusts %i', (given, count) => {
  expect(parseSettings({ TRUST_PROXY: given }).trustProxy).toBe(count);
});
