// What the alias `default` says from which day on, and why.
import type { Schedule } from './model.ts';

/**
 * The schedule that the kit ships with; an operator may set another (see `parseSchedule`).
 *
 * A ceasefire in Gaza is in force since 10 October 2025, 09:00 UTC, so from that day on the call is for one that lasts. (The Ministry of
 * Health in Gaza counts “since the ceasefire” from 11 October, the day after.)
 */
export const defaultSchedule: Schedule = [
  {
    message: 'ceasefire-now',
    since: '2024-01-02',
    source: {
      title: 'The badge at /default says “Ceasefire Now”',
      publisher: 'Tech for Palestine',
      url: 'https://github.com/TechForPalestine/badges',
      date: '2026-11-26',
      undated: true,
    },
  },
  {
    message: 'permanent-ceasefire',
    since: '2025-10-10',
    source: {
      title: 'The ceasefire in Gaza came into effect on 10 October 2025 at 09:00 UTC',
      publisher: 'AFP in L’Orient Today',
      url: 'https://today.lorientlejour.com/article/1480583/israel-army-says-gaza-ceasefire-came-into-effect-at-0900-gmt.html',
      date: '2025-10-10',
    },
  },
];
