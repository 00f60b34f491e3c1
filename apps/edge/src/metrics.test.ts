// The counters, and the text that Prometheus reads.
import { expect, test } from 'vitest';
import { addCounts, exposition, Metrics } from './metrics.ts';

test('counts by route and status, of several processes together', () => {
  const [one, other] = [new Metrics(), new Metrics()];
  one.count('/:message', 200);
  one.count('/:message', 200);
  one.count('*', 404);
  other.count('/:message', 200);
  one.event('log_lines_lost');
  other.event('log_lines_lost');
  expect(exposition(addCounts([one.counts(), other.counts()]), '1.2.3')).toBe(
    `# HELP solidarity_kit_build_info The version that runs.
# TYPE solidarity_kit_build_info gauge
solidarity_kit_build_info{version="1.2.3"} 1
# HELP solidarity_kit_answers_total Answers by route and status.
# TYPE solidarity_kit_answers_total counter
solidarity_kit_answers_total{route="*",status="404"} 1
solidarity_kit_answers_total{route="/:message",status="200"} 3
# HELP solidarity_kit_log_lines_lost_total Lines of the log that could not be written.
# TYPE solidarity_kit_log_lines_lost_total counter
solidarity_kit_log_lines_lost_total 2
# HELP solidarity_kit_unread_answers_total Connections that were closed because the client did not read its answer in time.
# TYPE solidarity_kit_unread_answers_total counter
solidarity_kit_unread_answers_total 0
# HELP solidarity_kit_incomplete_badges_total Badges refused since a font, an emoji or a logo could not be read.
# TYPE solidarity_kit_incomplete_badges_total counter
solidarity_kit_incomplete_badges_total 0
# HELP solidarity_kit_unexpected_errors_total Errors that no request should cause.
# TYPE solidarity_kit_unexpected_errors_total counter
solidarity_kit_unexpected_errors_total 0
# HELP solidarity_kit_processes_lost_total Processes that ended without being told to.
# TYPE solidarity_kit_processes_lost_total counter
solidarity_kit_processes_lost_total 0
`,
  );
});
