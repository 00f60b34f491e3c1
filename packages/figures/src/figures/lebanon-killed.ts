// People killed in Lebanon: two counting phases of its ministry, which the dataset joins into one series.
import type { Figure } from '../model.ts';
import { reported, sourceOfRow } from '../read.ts';

const figure: Figure = {
  id: 'lebanon-killed',
  place: 'lebanon',
  unit: 'people',
  dataset: 'lebanon-daily',
  since: '2023-10-08',
  read: reported('killed_cum'),
  source: sourceOfRow,
};
export default figure;
