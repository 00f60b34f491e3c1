// Counts answers by route and status, and nothing about people; written in Prometheus' text format.

/** Number of answers by `route status`, e.g. `/:message 200`. */
export type Counts = Record<string, number>;

/** Counters of one process. */
export class Metrics {
  readonly #routes = new Map<string, Map<number, number>>();

  /**
   * Counts one answer.
   *
   * @param route the route's pattern, never a path that somebody asked for.
   */
  count(route: string, status: number): void {
    let statuses = this.#routes.get(route);
    if (statuses === undefined) this.#routes.set(route, (statuses = new Map()));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }

  /** A copy of the counters. */
  counts(): Counts {
    const counts: Counts = {};
    for (const [route, statuses] of this.#routes) {
      for (const [status, number] of statuses) counts[`${route} ${status}`] = number;
    }
    return counts;
  }
}

/** Adds the counters of several processes. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all) {
    for (const [key, value] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + value;
  }
  return sum;
}

/**
 * The exposition format, version 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/).
 *
 * @param version the build, as a label of `solidarity_kit_build_info`.
 */
export function exposition(counts: Counts, version: string): string {
  const lines = Object.entries(counts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => {
      const [route, status] = key.split(' ');
      return `solidarity_kit_answers_total{route="${route}",status="${status}"} ${value}`;
    });
  return [
    '# HELP solidarity_kit_build_info The version that runs.',
    '# TYPE solidarity_kit_build_info gauge',
    `solidarity_kit_build_info{version="${version}"} 1`,
    '# HELP solidarity_kit_answers_total Answers by route and status.',
    '# TYPE solidarity_kit_answers_total counter',
    ...lines,
    '',
  ].join('\n');
}
