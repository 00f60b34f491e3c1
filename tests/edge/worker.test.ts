// The table of requests on real workerd, and the bytes beside those of Node.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorkerd, type Workerd } from '../../apps/edge/scripts/workerd.ts';
import { start } from '../../apps/edge/src/node.ts';
import { cases } from './requests.ts';
import { testTable } from './table.ts';

let node: Awaited<ReturnType<typeof start>>;
let workerd: Workerd;

beforeAll(async () => {
  node = await start({ host: '127.0.0.1', port: 0, publicUrl: 'http://localhost' });
  workerd = await startWorkerd({ PUBLIC_URL: 'http://localhost' });
});
afterAll(async () => {
  await workerd?.close();
  await node?.close();
});

/** The language of an answer to a reader who asks for one. */
async function inLanguage(language: string): Promise<string | null> {
  const answer = await workerd.ask('/ceasefire-now?lang=auto', {
    headers: { 'accept-language': language },
  });
  await answer.arrayBuffer();
  return answer.headers.get('content-language');
}

testTable((path, init) => workerd.ask(path, init));

describe('the same bytes as on Node', () => {
  const same = cases.filter(
    ({ method = 'GET', path }) => method === 'GET' && !['/metrics', '/healthz'].includes(path),
  );
  test.each(same.map((one) => [one.path, one] as const))('%s', async (path, { headers }) => {
    const [ours, theirs] = await Promise.all([
      fetch(node.url + path, { headers: { ...headers } }),
      workerd.ask(path, { headers: { ...headers } }),
    ]);
    expect(theirs.status).toBe(ours.status);
    expect(
      Buffer.from(await theirs.arrayBuffer()).equals(Buffer.from(await ours.arrayBuffer())),
    ).toBe(true);
  });
});

describe('the cache of the place', () => {
  test('answers again with the same headers and bytes, and with 304 to who has them', async () => {
    const path = '/badge/kept-in_the_cache-red';
    const [first, again] = [await workerd.ask(path), await workerd.ask(path)];
    const tag = first.headers.get('etag')!;
    for (const name of [
      'content-type',
      'cache-control',
      'etag',
      'content-security-policy',
      'access-control-allow-origin',
    ]) {
      expect(again.headers.get(name)).toBe(first.headers.get(name));
    }
    // Set by the cache itself, so this one did not come from the app.
    expect(again.headers.get('cf-cache-status')).toBe('HIT');
    expect(await again.text()).toBe(await first.text());
    const none = await workerd.ask(path, { headers: { 'if-none-match': tag } });
    expect(none.status).toBe(304);
    expect(none.headers.get('etag')).toBe(tag);
    expect(await none.text()).toBe('');
  });

  test.each([
    '/default?lang=auto',
    '/no-such-message',
    '/healthz',
    '/badge/a-b-c?style=no&strict=1',
  ])('%s is never kept', async (path) => {
    for (let i = 0; i < 3; i++) {
      const answer = await workerd.ask(path);
      expect(answer.headers.get('cf-cache-status')).not.toBe('HIT');
      await answer.arrayBuffer();
    }
  });

  test('a language by Accept-Language is never somebody else’s', async () => {
    expect(await inLanguage('ar')).toBe('ar');
    expect(await inLanguage('fr')).toBe('fr');
    expect(await inLanguage('ar')).toBe('ar');
  });
});
