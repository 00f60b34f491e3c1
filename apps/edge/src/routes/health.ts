// Liveness: 200 once the service can draw, with the build's version.
import { answer } from '../http/answer.ts';
import type { Handler, Service } from '../service.ts';

/** Answers `/healthz`. An entry listens only when its runtime is ready, so whoever gets an answer gets a good one. */
export function healthHandler({ runtime }: Service): Handler {
  const body = JSON.stringify({ status: 'ok', version: runtime.version });
  const healthy = answer(
    200,
    {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    },
    body,
  );
  return () => healthy;
}
