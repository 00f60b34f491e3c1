// People killed in Gaza whose names are known: the list that the Ministry of Health publishes from time to time.
import type { Figure } from '../model.ts';
import { reported } from '../read.ts';

const figure: Figure = {
  id: 'gaza-names-known',
  place: 'gaza',
  unit: 'people',
  dataset: 'summary',
  since: '2023-10-07',
  read: reported('names'),
  source: () => 'names-list',
};
export default figure;
