// Counts answers by route and status, and what went wrong, and nothing about people; written in Prometheus' text format.

/** What is counted besides answers: the name within `solidarity_kit_<name>_total`, and what it says. Shown also while it is 0. */
export const events = {
  log_lines_lost: 'Lines of the log that could not be written.',
  unread_answers:
    'Connections that were closed because the client did not read its answer in time.',
  incomplete_badges: 'Badges refused since a font, an emoji or a logo could not be read.',
  unexpected_errors: 'Errors that no request should cause.',
  processes_lost: 'Processes that ended without being told to.',
} as const;

/** One of {@link events}. */
export type Event = keyof typeof events;

/** Numbers by `route status`, e.g. `/:message 200`, and by the name of an {@link Event}. */
export type Counts = Record<string, number>;

/** Counters of one process. */
export class Metrics {
  readonly #routes = new Map<string, Map<number, number>>();
  readonly #events = new Map<Event, number>();

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

  /** Counts one event that is no answer. */
  event(name: Event): void {
    this.#events.set(name, (this.#events.get(name) ?? 0) + 1);
  }

  /** A copy of the counters. */
  counts(): Counts {
    const counts: Counts = Object.fromEntries(this.#events);
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
  const answers = Object.entries(counts)
    .filter(([key]) => key.includes(' '))
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
    ...answers,
    ...Object.entries(events).flatMap(([name, help]) => [
      `# HELP solidarity_kit_${name}_total ${help}`,
      `# TYPE solidarity_kit_${name}_total counter`,
      `solidarity_kit_${name}_total ${counts[name] ?? 0}`,
    ]),
    '',
  ].join('\n');
}
