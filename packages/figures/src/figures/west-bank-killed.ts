// Palestinians killed in the West Bank, East Jerusalem included.
import type { Figure } from '../model.ts';
import { byUn, reportedByUn } from '../read.ts';

const figure: Figure = {
  id: 'west-bank-killed',
  place: 'west-bank',
  unit: 'people',
  dataset: 'west-bank-daily',
  since: '2023-10-07',
  read: reportedByUn('killed_cum'),
  source: byUn,
};
export default figure;
