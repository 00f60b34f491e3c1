// Yoruba.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'yo',
  reviewed: false,
  labels: {
    'gaza-killed': 'Àwọn tí a pa ní Gásà',
    'gaza-injured': 'Àwọn tó fara pa ní Gásà',
    'gaza-children-killed': 'Àwọn ọmọdé tí a pa ní Gásà',
    'gaza-women-killed': 'Àwọn obìnrin tí a pa ní Gásà',
    'gaza-medical-staff-killed': 'Àwọn òṣìṣẹ́ ìlera tí a pa ní Gásà',
    'gaza-journalists-killed': 'Àwọn oníròyìn tí a pa ní Gásà',
    'gaza-aid-seekers-killed': 'Àwọn tí a pa ní Gásà nígbà tí wọ́n ń wá ìrànlọ́wọ́',
    'gaza-aid-seekers-injured': 'Àwọn tó fara pa ní Gásà nígbà tí wọ́n ń wá ìrànlọ́wọ́',
    'gaza-starvation-deaths': 'Àwọn tí ebi pa ní Gásà',
    'gaza-starvation-children': 'Àwọn ọmọdé tí ebi pa ní Gásà',
    'gaza-names-known': 'Orúkọ tí a mọ̀ nínú àwọn tí a pa ní Gásà',
    'west-bank-killed': 'Àwọn ará Palẹ́stínì tí a pa ní West Bank',
    'west-bank-children-killed': 'Àwọn ọmọdé Palẹ́stínì tí a pa ní West Bank',
    'west-bank-injured': 'Àwọn ará Palẹ́stínì tó fara pa ní West Bank',
    'lebanon-killed': 'Àwọn tí a pa ní Lẹ́bánónì',
    'lebanon-injured': 'Àwọn tó fara pa ní Lẹ́bánónì',
  },
  asOf: 'ọjọ́: {date}',
  lastReported: 'ìròyìn tó kẹ́yìn: {date}',
  attribution: 'Orísun: {source}; dátà: {via}.',
  sources: {
    'health-ministry-gaza': 'Ilé iṣẹ́ Ìlera, Gásà',
    'media-office-gaza': 'Ọ́fíìsì Ìròyìn Ìjọba, Gásà',
    'un-ocha': 'Ọ́fíìsì UN fún Ìṣètò Ọ̀rọ̀ Ìrànlọ́wọ́ Ọmọnìyàn (OCHA)',
    'health-ministry-lebanon': 'Ilé iṣẹ́ Ìlera Aráàlú, Lẹ́bánónì',
    'names-list': 'Ilé iṣẹ́ Ìlera, Gásà (àkójọ orúkọ)',
  },
  via: 'Tech for Palestine',
  undercount: 'Iye gidi pọ̀ ju èyí lọ: ọ̀pọ̀ ènìyàn ló sọnù tàbí tí a kò tíì dá mọ̀.',
  held: 'Iye tuntun yàtọ̀ gan-an, nítorí náà ẹnìkan gbọ́dọ̀ kọ́kọ́ yẹ̀ ẹ́ wò.',
};
export default words;
