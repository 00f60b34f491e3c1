// Runs the table of requests against one way of serving, and compares what came back with what has to.
import { expect, test } from 'vitest';
import { cases, type Case } from './requests.ts';

/** Sends a request; the path begins with a slash. */
export type Send = (path: string, init: RequestInit) => Promise<Response>;

/** Declares a test for each request of the table. */
export function testTable(send: Send): void {
  test.each(cases.map((one) => [titleOf(one), one] as const))('%s', async (_, one) => {
    const response = await send(one.path, {
      method: one.method ?? 'GET',
      headers: { ...one.headers },
      redirect: 'manual',
    });
    const body = await response.text();
    expect(response.status).toBe(one.status);
    const got = Object.fromEntries(
      Object.keys(one.expect).map((name) => [name, response.headers.get(name)]),
    );
    expect(got).toEqual(one.expect);
    for (const text of one.holds ?? []) expect(body).toContain(text);
    expect(body).toBe(one.body ?? body);
  });

  const read = cases.filter(({ method = 'GET' }) => method === 'GET');
  test.each(read.map((one) => [one.path, one] as const))(
    'HEAD %s is as GET, without the body',
    async (path, { headers, expect: expected }) => {
      const [get, head] = await Promise.all(
        ['GET', 'HEAD'].map((method) => send(path, { method, headers: { ...headers } })),
      );
      const names = ['etag', 'content-type', 'cache-control', ...Object.keys(expected)];
      const seen = (response: Response) => [
        response.status,
        ...names.map((name) => `${name}: ${response.headers.get(name)}`),
      ];
      expect(seen(head!)).toEqual(seen(get!));
      expect(await head!.text()).toBe('');
      await get!.arrayBuffer();
    },
  );
}

function titleOf({ method = 'GET', path, headers = {} }: Case): string {
  const said = Object.entries(headers).map(([name, value]) => ` ${name}: ${value.slice(0, 30)}`);
  return `${method} ${path}${said.join('')}`;
}
