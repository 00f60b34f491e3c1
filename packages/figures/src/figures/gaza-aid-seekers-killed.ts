// People killed in Gaza while they sought aid, first reported on 2 June 2025.
import type { Figure } from '../model.ts';
import { reported, sourceOfRow } from '../read.ts';

const figure: Figure = {
  id: 'gaza-aid-seekers-killed',
  place: 'gaza',
  unit: 'people',
  dataset: 'gaza-daily',
  since: '2025-06-02',
  read: reported('aid_seeker_killed_cum'),
  source: sourceOfRow,
};
export default figure;
