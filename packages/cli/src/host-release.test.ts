// A snippet pins the release that its host has, and no other.
import { createHash } from 'node:crypto';
import { readReleases } from '@solidarity-kit/banner/archive';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startHost, type Host } from './testing/host.ts';
import { useKit } from './testing/kit.ts';

const { kit } = useKit();
const hashOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const entry = (version: string) => ({
  version,
  date: '2026-11-26',
  files: { 'banner.js': { bytes: 3, integrity: hashOf(version) } },
  previous: null,
});
let host: Host;
beforeAll(async () => {
  host = await startHost();
});
beforeEach(() => host.files.clear());
afterAll(() => host.close());
const snippet = (...more: string[]) =>
  kit(['snippet', 'html', '--no-steps', '--origin', host.origin, ...more]);

test('the newest one', async () => {
  host.files.set('/release.json', JSON.stringify({ version: '7.1.0', integrity: hashOf('7.1.0') }));
  const { code, out } = await snippet();
  expect(code).toBe(0);
  expect(out).toContain(`src="${host.origin}/banner@7.1.0.js"`);
  expect(out).toContain(`integrity="${hashOf('7.1.0')}"`);
});

test('an older one that it has too, and none that it has not', async () => {
  host.files.set('/releases.json', JSON.stringify([entry('7.0.0'), entry('7.1.0')]));
  expect((await snippet('--release', '7.0.0')).out).toContain(hashOf('7.0.0'));
  const { code, err } = await snippet('--release', '6.0.0');
  expect(code).toBe(2);
  expect(err.replaceAll(/\s+/g, ' ')).toContain('has no "6.0.0"; it has 7.0.0, 7.1.0.');
});

test('a host that does not answer, or says nothing of a release, gets no snippet', async () => {
  expect(await snippet()).toMatchObject({ code: 3, out: '' });
  host.files.set('/release.json', '<!doctype html>');
  expect(await snippet()).toMatchObject({ code: 3, out: '' });
  host.files.set('/release.json', JSON.stringify({ version: 'next', integrity: hashOf('') }));
  expect(await snippet()).toMatchObject({ code: 3, out: '' });
  const closed = await startHost();
  await closed.close();
  const gone = await kit(['snippet', 'html', '--origin', closed.origin]);
  expect(gone.code).toBe(3);
  expect(gone.err).toContain('nothing listens there');
});

test('a host with another script under the name of a published one is found out', async () => {
  const [first] = readReleases();
  const { version } = first!;
  host.files.set('/release.json', JSON.stringify({ version, integrity: hashOf('other') }));
  const { code, out, err } = await snippet();
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('another script');
});

test('a snippet without a script asks nobody', async () => {
  const { code, out } = await kit(['snippet', 'html-image', '--origin', 'http://127.0.0.1:1']);
  expect(code).toBe(0);
  expect(out).toContain('<img');
});
