// A mistake of ours, wherever it arises: the client gets an answer, the operator a line and a count, and nobody keeps it.
import { afterEach, expect, test } from 'vitest';
import { listen, type Running } from '../../apps/edge/src/node/server.ts';
import { nodeRuntime } from '../../apps/edge/src/node/runtime.ts';
import { parseSettings } from '../../apps/edge/src/settings.ts';
import { error } from './requests/shared.ts';
import { errorsIn, watchedApp } from './watched-app.ts';

let running: Running | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

const { badges } = await nodeRuntime(parseSettings({}));
const mistake = (): never => {
  throw new TypeError('secret words');
};
/** Draws everything but what says so; `later` fails in a promise. */
const faulty: typeof badges = {
  ...badges,
  renderSync: (spec) =>
    spec.message === 'now'
      ? mistake()
      : spec.message === 'later'
        ? undefined
        : badges.renderSync(spec),
  render: async (spec) => (spec.message === 'later' ? mistake() : badges.render(spec)),
};

const asking = {
  'in process': async () => {
    const { app, lines } = await watchedApp({}, { badges: faulty });
    return { send: async (path: string, init?: RequestInit) => app.request(path, init), lines };
  },
  'on Node': async () => {
    const { app, lines, metrics } = await watchedApp({}, { badges: faulty });
    running = await listen(app, '127.0.0.1', 0, metrics);
    const { port } = running;
    return {
      send: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init),
      lines,
    };
  },
};

test.each(
  Object.entries(asking).flatMap(([where, ask]) =>
    [
      '/badge/a-now-red',
      '/badge/a-later-red',
      '/static/v1?message=now',
      '/badge/later-red.png',
    ].map((path) => [path, where, ask] as const),
  ),
)('%s %s', async (path, _, ask) => {
  const { send, lines } = await ask();
  for (const method of ['GET', 'HEAD']) {
    lines.length = 0;
    const answer = await send(path, { method });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^image\//);
    expect(answer.headers.get('cache-control')).toBe(error);
    expect(answer.headers.get('solidarity-kit-error')).toMatch(/\w/);
    await answer.arrayBuffer();
    const [line, ...others] = errorsIn(lines);
    expect(JSON.parse(line!)).toMatchObject({ event: 'unexpected', name: 'TypeError' });
    expect(line).not.toContain('secret');
    expect(others).toEqual([]);
  }
  const program = await send(path, { headers: { accept: 'application/json' } });
  expect(program.status).toBe(500);
  expect(program.headers.get('cache-control')).toBe('no-store');
  expect(await program.json()).toMatchObject({ type: '/docs#internal' });
  const counted = await (await send('/metrics')).text();
  expect(counted).toContain('solidarity_kit_unexpected_errors_total 3');
});
