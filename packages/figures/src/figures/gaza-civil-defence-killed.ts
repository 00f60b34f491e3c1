// Civil defence workers among those killed in Gaza.
import type { Figure } from '../model.ts';
import { reported, sourceOfRow } from '../read.ts';

const figure: Figure = {
  id: 'gaza-civil-defence-killed',
  place: 'gaza',
  unit: 'people',
  dataset: 'gaza-daily',
  since: '2023-10-07',
  read: reported('civdef_killed_cum'),
  source: sourceOfRow,
};
export default figure;
