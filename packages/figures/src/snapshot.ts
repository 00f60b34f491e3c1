// Written by scripts/figures.ts from the daily files of Tech for Palestine’s datasets (public domain). Do not edit.
import type { FiguresDocument } from './model.ts';

/** The figures that the kit ships with: what a service shows until it has refreshed them, or for ever when it does not. */
export const snapshot: FiguresDocument = {
  version: 1,
  retrieved: '2026-08-22T11:13:00Z',
  through: {
    'gaza-daily': '2026-08-22',
    'west-bank-daily': '2026-08-22',
    'lebanon-daily': '2026-08-16',
    summary: '2026-07-27',
  },
  figures: {
    'gaza-aid-seekers-injured': {
      value: 19182,
      reported: '2026-06-14',
      source: 'health-ministry-gaza',
    },
    'gaza-aid-seekers-killed': {
      value: 2615,
      reported: '2026-06-14',
      source: 'health-ministry-gaza',
    },
    'gaza-children-killed': {
      value: 20179,
      reported: '2025-10-07',
      source: 'health-ministry-gaza',
    },
    'gaza-civil-defence-killed': {
      value: 140,
      reported: '2025-10-05',
      source: 'health-ministry-gaza',
    },
    'gaza-injured': {
      value: 174364,
      reported: '2026-08-22',
      source: 'health-ministry-gaza',
    },
    'gaza-journalists-killed': {
      value: 262,
      reported: '2026-04-08',
      source: 'health-ministry-gaza',
    },
    'gaza-killed': {
      value: 73419,
      reported: '2026-08-22',
      source: 'health-ministry-gaza',
    },
    'gaza-medical-staff-killed': {
      value: 1701,
      reported: '2025-10-07',
      source: 'health-ministry-gaza',
    },
    'gaza-names-known': {
      value: 72835,
      reported: '2026-07-27',
      source: 'names-list',
    },
    'gaza-starvation-children': {
      value: 157,
      reported: '2026-06-14',
      source: 'health-ministry-gaza',
    },
    'gaza-starvation-deaths': {
      value: 463,
      reported: '2026-06-14',
      source: 'health-ministry-gaza',
    },
    'gaza-women-killed': {
      value: 12500,
      reported: '2025-10-07',
      source: 'health-ministry-gaza',
    },
    'lebanon-injured': {
      value: 28939,
      reported: '2026-08-16',
      source: 'health-ministry-lebanon',
    },
    'lebanon-killed': {
      value: 8393,
      reported: '2026-08-16',
      source: 'health-ministry-lebanon',
    },
    'west-bank-children-killed': {
      value: 234,
      reported: '2026-08-10',
      source: 'un-ocha',
    },
    'west-bank-injured': {
      value: 11525,
      reported: '2026-08-10',
      source: 'un-ocha',
    },
    'west-bank-killed': {
      value: 1108,
      reported: '2026-08-10',
      source: 'un-ocha',
    },
    'west-bank-settler-attacks': {
      value: 4474,
      reported: '2026-08-10',
      source: 'un-ocha',
    },
  },
  corrections: [
    {
      figure: 'gaza-women-killed',
      kind: 'fall',
      from: {
        value: 1032,
        reported: '2023-10-17',
        source: 'media-office-gaza',
      },
      to: {
        value: 1000,
        reported: '2023-10-19',
        source: 'health-ministry-gaza',
      },
    },
    {
      figure: 'gaza-women-killed',
      kind: 'fall',
      from: {
        value: 1000,
        reported: '2023-10-19',
        source: 'health-ministry-gaza',
      },
      to: {
        value: 967,
        reported: '2023-10-21',
        source: 'health-ministry-gaza',
      },
    },
    {
      figure: 'gaza-starvation-deaths',
      kind: 'fall',
      from: {
        value: 104,
        reported: '2025-07-21',
        source: 'health-ministry-gaza',
      },
      to: {
        value: 101,
        reported: '2025-07-22',
        source: 'health-ministry-gaza',
      },
    },
  ],
};
