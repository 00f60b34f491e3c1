// What the alias `default` says from which day on, and why.
import type { Schedule } from './schedule.ts';

/**
 * The schedule that the kit ships with; an operator may set another (see `parseSchedule`).
 *
 * A ceasefire in Gaza is on paper since 2025-10-11 (the day from which the Ministry of Health in Gaza counts "since
 * the ceasefire"), so from then on the call is for one that lasts.
 */
export const defaultSchedule: Schedule = [
  {
    message: 'ceasefire-now',
    since: '2024-01-02',
    source: {
      title: 'Tech for Palestine: the badge at /default says “Ceasefire Now”',
      url: 'https://github.com/TechForPalestine/badges',
      date: '2024-01-02',
    },
  },
  {
    message: 'permanent-ceasefire',
    since: '2025-10-11',
    source: {
      title:
        'Palestine datasets: daily casualties, counted apart “since the ceasefire” of 11 October 2025',
      url: 'https://data.techforpalestine.org/docs/casualties-daily/',
      date: '2026-08-22',
    },
  },
];
