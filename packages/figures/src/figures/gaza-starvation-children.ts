// Children in Gaza who died of starvation and malnutrition.
import type { Figure } from '../model.ts';
import { reported, sourceOfRow } from '../read.ts';

const figure: Figure = {
  id: 'gaza-starvation-children',
  place: 'gaza',
  unit: 'people',
  dataset: 'gaza-daily',
  since: '2023-10-07',
  read: reported('child_famine_cum'),
  source: sourceOfRow,
};
export default figure;
