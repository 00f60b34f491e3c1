// People injured in Gaza.
import type { Figure } from '../model.ts';
import { reported, sourceOfRow } from '../read.ts';

const figure: Figure = {
  id: 'gaza-injured',
  place: 'gaza',
  unit: 'people',
  dataset: 'gaza-daily',
  since: '2023-10-07',
  read: reported('injured_cum'),
  source: sourceOfRow,
};
export default figure;
