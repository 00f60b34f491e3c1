// Children among those killed in Gaza.
import type { Figure } from '../model.ts';
import { reported, sourceOfRow } from '../read.ts';

const figure: Figure = {
  id: 'gaza-children-killed',
  place: 'gaza',
  unit: 'people',
  dataset: 'gaza-daily',
  since: '2023-10-07',
  read: reported('killed_children_cum'),
  source: sourceOfRow,
};
export default figure;
