// A refresh against a server that misbehaves in every way that a server can: what cannot be used is named, and never taken.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { advance } from './advance.ts';
import { fetchDatasets } from './fetch.ts';
import { snapshot } from './snapshot.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Starts a server that answers every file in one way, and fetches from it. */
async function fetchFrom(answer: (response: ServerResponse, path: string) => void) {
  server = createServer((request, response) => answer(response, request.url ?? ''));
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fetchDatasets({ fetch, origin, timeout: 400, today: '2026-09-01' });
}

/** Rows enough to be whole: a thousand days up to this one. */
function days(last: string, fields: object = {}) {
  const end = Date.parse(last);
  return Array.from({ length: 1100 }, (_, i) => ({
    report_date: new Date(end - (1099 - i) * 86_400_000).toISOString().slice(0, 10),
    report_source: 'mohtel',
    ...fields,
  }));
}
const json = (value: unknown) => (response: ServerResponse) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(value));
};

test('whole files are taken, and move the figures on', async () => {
  const { rows, problems } = await fetchFrom((response, path) =>
    json(
      path.includes('summary')
        ? {
            gaza: { last_update: '2026-09-01' },
            known_killed_in_gaza: { records: 72_900, last_update: '2026-08-30' },
          }
        : days('2026-09-01', { killed_cum: 73_450, flash_source: 'un' }),
    )(response),
  );
  expect(problems).toEqual([]);
  const { figures } = advance(snapshot, rows, '2026-09-01T06:00:00Z');
  expect(figures['gaza-killed']).toMatchObject({ value: 73_450, reported: '2026-09-01' });
  expect(figures['gaza-names-known']).toMatchObject({ value: 72_900, reported: '2026-08-30' });
  expect(figures['gaza-children-killed']).toEqual(snapshot.figures['gaza-children-killed']);
});

describe('is refused, and leaves every figure with its own day:', () => {
  const cases: [string, (response: ServerResponse) => void, RegExp][] = [
    ['a page', (response) => response.end('<!doctype html><title>Sold</title>'), /not JSON/],
    ['half a file', (response) => response.end('[{"report_date":"2026-0'), /not JSON, or cut off/],
    ['status 500', (response) => void response.writeHead(500).end('[]'), /status 500/],
    [
      'a redirect',
      (response) => void response.writeHead(302, { location: '/x' }).end(),
      /status 302/,
    ],
    ['a list of nothing', json([]), /0 rows/],
    ['fewer rows than are known', json(days('2026-09-01').slice(1000)), /100 rows/],
    ['rows out of order', json(days('2026-09-01').toReversed()), /out of order/],
    ['rows from the future', json(days('2027-09-01')), /lies in the future/],
    [
      'a day that is none',
      json(days('2026-09-01').map(() => ({ report_date: 'today' }))),
      /report_date/,
    ],
    ['another shape', json({ killed: 1 }), /expected/i],
    ['no answer', () => {}, /TimeoutError while fetching/],
    [
      'a slow drip',
      (response) => {
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
      /(TimeoutError|AbortError) while fetching/,
    ],
    ['a flood', (response) => void flood(response), /more than 8000000 bytes/],
  ];
  test.each(cases)('%s', async (_, answer, problem) => {
    const { rows, problems } = await fetchFrom(answer);
    expect(rows).toEqual({});
    expect(problems).toHaveLength(4);
    expect(problems[0]).toMatch(problem);
    expect(advance(snapshot, rows, '2026-09-01T06:00:00Z').figures).toEqual(snapshot.figures);
  });
});

/** Sends without end, as fast as it is read. */
async function flood(response: ServerResponse): Promise<void> {
  const part = Buffer.alloc(1_000_000, ' ');
  while (!response.destroyed)
    if (!response.write(part))
      await new Promise<void>((go) => {
        response.once('drain', go);
        response.once('close', go);
      });
}
