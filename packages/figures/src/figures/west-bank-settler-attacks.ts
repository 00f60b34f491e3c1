// Attacks by settlers in the West Bank that caused casualties or damage.
import type { Figure } from '../model.ts';
import { byUn, reportedByUn } from '../read.ts';

const figure: Figure = {
  id: 'west-bank-settler-attacks',
  place: 'west-bank',
  unit: 'attacks',
  dataset: 'west-bank-daily',
  since: '2023-10-07',
  read: reportedByUn('settler_attacks_cum'),
  source: byUn,
};
export default figure;
