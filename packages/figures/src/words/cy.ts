// Welsh.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'cy',
  reviewed: false,
  labels: {
    'gaza-killed': 'Pobl a laddwyd yn Gaza',
    'gaza-injured': 'Pobl a anafwyd yn Gaza',
    'gaza-children-killed': 'Plant a laddwyd yn Gaza',
    'gaza-women-killed': 'Menywod a laddwyd yn Gaza',
    'gaza-medical-staff-killed': 'Staff meddygol a laddwyd yn Gaza',
    'gaza-journalists-killed': 'Newyddiadurwyr a laddwyd yn Gaza',
    'gaza-civil-defence-killed': 'Gweithwyr amddiffyn sifil a laddwyd yn Gaza',
    'gaza-aid-seekers-killed': 'Pobl a laddwyd yn Gaza wrth geisio cymorth',
    'gaza-aid-seekers-injured': 'Pobl a anafwyd yn Gaza wrth geisio cymorth',
    'gaza-starvation-deaths': 'Marwolaethau oherwydd newyn yn Gaza',
    'gaza-starvation-children': 'Plant a fu farw o newyn yn Gaza',
    'gaza-names-known': 'Enwau hysbys y rhai a laddwyd yn Gaza',
    'west-bank-killed': 'Palesteiniaid a laddwyd yn y Lan Orllewinol',
    'west-bank-children-killed': 'Plant Palesteinaidd a laddwyd yn y Lan Orllewinol',
    'west-bank-injured': 'Palesteiniaid a anafwyd yn y Lan Orllewinol',
    'west-bank-settler-attacks': 'Ymosodiadau gan wladychwyr yn y Lan Orllewinol',
    'lebanon-killed': 'Pobl a laddwyd yn Libanus',
    'lebanon-injured': 'Pobl a anafwyd yn Libanus',
  },
  asOf: 'hyd at {date}',
  lastReported: 'adroddwyd ddiwethaf {date}',
  attribution: 'Ffynhonnell: {source}, drwy {via}.',
  sources: {
    'health-ministry-gaza': 'Gweinyddiaeth Iechyd Gaza',
    'media-office-gaza': 'Swyddfa Gyfryngau Llywodraeth Gaza',
    'un-ocha': 'Swyddfa’r Cenhedloedd Unedig dros Gydlynu Materion Dyngarol (OCHA)',
    'health-ministry-lebanon': 'Gweinyddiaeth Iechyd Cyhoeddus Libanus',
    'names-list': 'Gweinyddiaeth Iechyd Gaza (rhestr o enwau)',
  },
  via: 'setiau data Tech for Palestine',
  undercount: 'Mae’r gwir niferoedd yn uwch: mae llawer ar goll neu heb eu hadnabod eto.',
  held: 'Mae rhif mwy diweddar mor wahanol fel bod rhaid i rywun ei wirio yn gyntaf.',
};
export default words;
