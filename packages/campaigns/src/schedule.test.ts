// What `default` means, and how an operator's own schedule is read.
import { describe, expect, test } from 'vitest';
import {
  currentMessage,
  defaultSchedule,
  findMessage,
  parseSchedule,
  ScheduleError,
} from './catalog.ts';

describe('the kit’s schedule', () => {
  test.each([
    ['2023-10-01', 'ceasefire-now'],
    ['2024-01-02', 'ceasefire-now'],
    ['2025-10-09', 'ceasefire-now'],
    ['2025-10-09T23:59:59Z', 'ceasefire-now'],
    ['2025-10-10', 'permanent-ceasefire'],
    ['2025-10-10T01:30:00+02:00', 'ceasefire-now'],
    ['2026-11-21T12:00:00.000Z', 'permanent-ceasefire'],
  ])('on %s it is %s', (date, message) => {
    expect(currentMessage(date)).toBe(message);
  });

  test('names messages that exist, in the order of their days, each with a source', () => {
    const days = defaultSchedule.map((entry) => entry.since);
    expect(days).toEqual(days.toSorted());
    for (const { message, since, source } of defaultSchedule) {
      expect(findMessage(message)?.message.since.localeCompare(since)).toBeLessThanOrEqual(0);
      expect(source?.url).toMatch(/^https:/);
    }
  });
});

describe('an operator’s schedule', () => {
  const both = [
    { message: 'ceasefire-now', since: '2024-01-02' },
    { message: 'let-aid-in', since: '2026-03-01' },
  ];

  test.each([
    ['ceasefire-now@2024-01-02,let-aid-in@2026-03-01', both],
    [' ceasefire-now @ 2024-01-02 , let-aid-in@2026-03-01 ', both],
    [JSON.stringify(both), both],
    ['let-aid-in', [{ message: 'let-aid-in', since: '0001-01-01' }]],
  ])('%s', (text, schedule) => {
    expect(parseSchedule(text)).toEqual(schedule);
  });

  test('decides what default means', () => {
    const schedule = parseSchedule('ceasefire-now@2024-01-02,let-aid-in@2026-03-01');
    expect(currentMessage('2026-02-28', schedule)).toBe('ceasefire-now');
    expect(currentMessage('2026-03-01', schedule)).toBe('let-aid-in');
  });

  test('may use other ids than the kit’s where the operator has more messages', () => {
    expect(parseSchedule('our-vigil@2026-01-01', ['our-vigil'])[0]?.message).toBe('our-vigil');
  });

  test.each([
    ['', 'empty', 'message@YYYY-MM-DD'],
    [
      'ceasefire@2024-01-02',
      'No message has this id: “ceasefire”',
      'ceasefire-now, permanent-ceasefire',
    ],
    ['default', 'No message has this id: “default”', 'ceasefire-now'],
    ['ceasefire-now@2024-02-30', 'is not a day: “2024-02-30”', 'a date as 2025-10-10'],
    ['ceasefire-now@yesterday', 'is not a day: “yesterday”', 'a date as'],
    [
      'let-aid-in@2025-01-01,ceasefire-now@2024-01-01',
      'The day of ceasefire-now is not after',
      'a day after 2025-01-01',
    ],
    ['let-aid-in@2025-01-01,ceasefire-now@2025-01-01', 'is not after', 'a day after 2025-01-01'],
    ['ceasefire-now,let-aid-in', 'An entry has another form: “ceasefire-now”', 'message@'],
    ['ceasefire-now@2024-01-02@x', 'An entry has another form', 'message@'],
    ['ceasefire-now@2024-01-02,', 'An entry has another form: “”', 'message@'],
    ['[', 'is not JSON', 'message@'],
    ['[]', 'has no entry', 'message@'],
    [
      '[{"message":"ceasefire-now"}]',
      'An entry has another form: “{"message":"ceasefire-now"}”',
      'objects',
    ],
    ['[null]', 'An entry has another form', 'objects'],
  ])('%j is refused: %s', (text, problem, allowed) => {
    const attempt = () => parseSchedule(text);
    expect(attempt).toThrow(ScheduleError);
    expect(attempt).toThrow(problem);
    expect(attempt).toThrow(allowed);
  });
});
