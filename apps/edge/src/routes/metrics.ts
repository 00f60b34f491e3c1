// Counters for Prometheus: routes and statuses, of all processes together.
import { addCounts, exposition } from '../metrics.ts';
import type { Handler, Service } from '../service.ts';

/** Answers `/metrics`. */
export function metricsHandler({ runtime }: Service): Handler {
  return async () => {
    const all = (await runtime.allCounts?.()) ?? [runtime.metrics.counts()];
    return new Response(exposition(addCounts(all), runtime.version), {
      headers: {
        'content-type': 'text/plain; version=0.0.4; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}
