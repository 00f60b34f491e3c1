// The date of a figure is the day on which its source last gave it: over a history with every trap of the dataset, and over every real row where the files are at hand.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { advance, accept, doubtOf } from './advance.ts';
import { firstDocument } from './first.ts';
import type { Row } from './model.ts';
import { fallsIn, readingOf } from './reading.ts';
import { figures, findFigure } from './registry.ts';
import { snapshot } from './snapshot.ts';

const killed = findFigure('gaza-killed')!;
const women = findFigure('gaza-women-killed')!;
const attacks = findFigure('west-bank-settler-attacks')!;

/** Rows with a missing report, one for 48 hours, carried fields, a fall, and a jump. */
const history: readonly Row[] = [
  { report_date: '2025-01-01', report_source: 'mohtel', killed_cum: 1000, killed_women_cum: 300 },
  {
    report_date: '2025-01-02',
    report_source: 'mohtel',
    killed_cum: 1010,
    ext_killed_women_cum: 300,
  },
  { report_date: '2025-01-03', report_source: 'missing', report_period: 0, ext_killed_cum: 1010 },
  { report_date: '2025-01-05', report_source: 'gmotel', report_period: 48, killed_cum: 1010 },
  { report_date: '2025-01-06', report_source: 'mohtel', killed_cum: 1020, killed_women_cum: 290 },
  {
    report_date: '2025-01-07',
    report_source: 'mohtel',
    killed_cum: 1500,
    ext_killed_women_cum: 290,
  },
];

const at = (days: number) => readingOf(killed, history.slice(0, days));

describe('a history with every trap', () => {
  test('a missing row keeps the day before', () => {
    expect(at(3)).toEqual({ value: 1010, reported: '2025-01-02', source: 'health-ministry-gaza' });
  });
  test('the same number given again has the newer day, and its own source', () => {
    expect(at(4)).toEqual({ value: 1010, reported: '2025-01-05', source: 'media-office-gaza' });
  });
  test('a carried field gives no day', () => {
    expect(readingOf(women, history.slice(0, 4))?.reported).toBe('2025-01-01');
    expect(readingOf(women, history)?.reported).toBe('2025-01-06');
  });
  test('a fall is a correction by the source', () => {
    expect(fallsIn(women, history)).toMatchObject([
      { kind: 'fall', from: { value: 300 }, to: { value: 290, reported: '2025-01-06' } },
    ]);
  });
  test('a row that repeats the last UN report is carried', () => {
    const rows = [
      { report_date: '2025-02-01', flash_source: 'un', settler_attacks_cum: 7 },
      { report_date: '2025-02-02', flash_source: 'fill', settler_attacks_cum: 7 },
    ];
    expect(readingOf(attacks, rows)).toEqual({
      value: 7,
      reported: '2025-02-01',
      source: 'un-ocha',
    });
  });
  test.each([
    ['text', '12'],
    ['a fraction', 1.5],
    ['below zero', -1],
    ['nothing', null],
  ])('%s is no number', (_, value) => {
    const rows = [...history, { report_date: '2025-01-08', killed_cum: value }];
    expect(readingOf(killed, rows)?.reported).toBe('2025-01-07');
  });
});

describe('what waits for an operator', () => {
  const from = { value: 1000, reported: '2025-01-02', source: 'un-ocha' } as const;
  test.each([
    [1000, '2025-01-02', undefined],
    [1100, '2025-01-03', undefined],
    [1101, '2025-01-03', 'jump'],
    [999, '2025-01-03', 'fall'],
    [1001, '2025-01-01', 'older'],
  ] as const)('1000 of 2 January, then %i of %s: %s', (value, reported, reason) => {
    expect(doubtOf(killed, from, { value, reported, source: 'un-ocha' })).toBe(reason);
  });
  test('a rise of 25 or fewer is always taken', () => {
    const small = { ...from, value: 10 };
    expect(doubtOf(killed, small, { ...small, value: 35 })).toBeUndefined();
    expect(doubtOf(killed, small, { ...small, value: 36 })).toBe('jump');
  });

  const jump = [
    ...history.slice(0, 1),
    { report_date: '2026-08-30', killed_cum: 90_000, report_source: 'mohtel' },
  ];
  const held = advance(snapshot, { 'gaza-daily': jump }, '2026-08-30T12:00:00Z');

  test('the number before stays published with its own day', () => {
    expect(held.figures['gaza-killed']).toMatchObject({
      value: 73_419,
      reported: '2026-08-22',
      held: { value: 90_000, reported: '2026-08-30', reason: 'jump' },
    });
  });
  test('what was not fetched stays as it is', () => {
    expect(held.figures['lebanon-killed']).toBe(snapshot.figures['lebanon-killed']);
    expect(held.through['lebanon-daily']).toBe('2026-08-16');
    expect(held.through['gaza-daily']).toBe('2026-08-30');
  });
  test('an operator’s word publishes it and writes the log', () => {
    const accepted = accept(held, 'gaza-killed', { on: '2026-08-31', note: 'List update.' });
    expect(accepted.figures['gaza-killed']).toEqual({
      value: 90_000,
      reported: '2026-08-30',
      source: 'health-ministry-gaza',
    });
    expect(accepted.corrections.at(-1)).toMatchObject({
      figure: 'gaza-killed',
      kind: 'jump',
      from: { value: 73_419 },
      to: { value: 90_000 },
      accepted: '2026-08-31',
      note: 'List update.',
    });
    expect(() => accept(accepted, 'gaza-killed', { on: '2026-08-31' })).toThrow('Nothing is held');
    expect(() => accept(accepted, 'gaza-kiled', { on: '2026-08-31' })).toThrow('gaza-killed');
  });
  test('a later reading that fits takes the held one away', () => {
    const rows = [{ report_date: '2026-08-31', killed_cum: 73_425, report_source: 'mohtel' }];
    const next = advance(held, { 'gaza-daily': rows }, '2026-08-31T12:00:00Z');
    expect(next.figures['gaza-killed']).toEqual({
      value: 73_425,
      reported: '2026-08-31',
      source: 'health-ministry-gaza',
    });
  });
});

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
/** Nothing where the files are not: the tests below are skipped then. */
const load = (file: string) =>
  existsSync(data + file) ? (JSON.parse(readFileSync(data + file, 'utf8')) as Row[]) : [];

describe.skipIf(!existsSync(data))('every real row (shared/data)', () => {
  const rows = {
    'gaza-daily': load('casualties_daily.min.json'),
    'west-bank-daily': load('west_bank_daily.min.json'),
    'lebanon-daily': load('lebanon_casualties_daily.min.json'),
  };
  const fields: Readonly<Record<string, string>> = {
    'gaza-killed': 'killed_cum',
    'gaza-injured': 'injured_cum',
    'gaza-children-killed': 'killed_children_cum',
    'gaza-women-killed': 'killed_women_cum',
    'gaza-medical-staff-killed': 'med_killed_cum',
    'gaza-journalists-killed': 'press_killed_cum',
    'gaza-civil-defence-killed': 'civdef_killed_cum',
    'gaza-aid-seekers-killed': 'aid_seeker_killed_cum',
    'gaza-aid-seekers-injured': 'aid_seeker_injured_cum',
    'gaza-starvation-deaths': 'famine_cum',
    'gaza-starvation-children': 'child_famine_cum',
    'west-bank-killed': 'killed_cum',
    'west-bank-children-killed': 'killed_children_cum',
    'west-bank-injured': 'injured_cum',
    'west-bank-settler-attacks': 'settler_attacks_cum',
    'lebanon-killed': 'killed_cum',
    'lebanon-injured': 'injured_cum',
  };

  test.each(Object.entries(fields))('%s has the day of the row that gave it', (id, field) => {
    const figure = findFigure(id)!;
    const list = rows[figure.dataset as keyof typeof rows];
    let expected: { value: number; reported: string } | undefined;
    let wrong = 0;
    for (const [i, row] of list.entries()) {
      if (field in row && row['flash_source'] !== 'fill')
        expected = { value: row[field] as number, reported: row.report_date };
      const found = readingOf(figure, list.slice(0, i + 1));
      if (found?.value !== expected?.value || found?.reported !== expected?.reported) wrong++;
    }
    expect(list.length).toBeGreaterThan(180);
    expect(wrong).toBe(0);
  });

  test('taken a row at a time, a published number never has a day on which it was not given', () => {
    let document = firstDocument(
      {
        ...rows,
        summary: [{ report_date: '2026-07-27', names: 72_835 }],
      },
      '2026-08-22T11:13:00Z',
    );
    expect(document).toEqual(snapshot);
    document = { ...document, figures: {}, corrections: [] };
    const list = rows['gaza-daily'];
    for (let i = 0; i < list.length; i++) {
      document = advance(document, { 'gaza-daily': list.slice(0, i + 1) }, '2026-08-22T11:13:00Z');
      for (const [id, { value, reported }] of Object.entries(document.figures)) {
        const row = list.find((one) => one.report_date === reported)!;
        expect(row[fields[id]!], `${id} on ${reported}`).toBe(value);
      }
    }
  });
});

test('every number that ships is of a figure, with its day', () => {
  const ids = figures.map(({ id }) => id);
  for (const [id, { reported }] of Object.entries(snapshot.figures)) {
    expect(ids).toContain(id);
    expect(reported, id).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test('a figure that is newer than what ships has its number from the first refresh on', () => {
  const { 'gaza-killed': _, ...older } = snapshot.figures;
  const document = { ...snapshot, figures: older };
  const next = advance(document, { 'gaza-daily': history }, '2026-11-26T00:00:00Z');
  expect(next.figures['gaza-killed']).toMatchObject({ value: 1500, reported: '2025-01-07' });
});
