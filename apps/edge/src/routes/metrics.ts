// Counters for Prometheus: routes and statuses, of all processes together.
import { answer } from '../http/answer.ts';
import { addCounts, exposition } from '../metrics.ts';
import type { Handler, Service } from '../service.ts';

/** Answers `/metrics`. */
export function metricsHandler({ runtime }: Service): Handler {
  return async () => {
    const all = (await runtime.allCounts?.()) ?? [runtime.metrics.counts()];
    const headers = {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    };
    return answer(200, headers, exposition(addCounts(all), runtime.version));
  };
}
