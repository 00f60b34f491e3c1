// Somali.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'so',
  reviewed: false,
  labels: {
    'gaza-killed': 'Dadka lagu dilay Gaza',
    'gaza-injured': 'Dadka ku dhaawacmay Gaza',
    'gaza-children-killed': 'Carruurta lagu dilay Gaza',
    'gaza-women-killed': 'Haweenka lagu dilay Gaza',
    'gaza-medical-staff-killed': 'Shaqaalaha caafimaadka ee lagu dilay Gaza',
    'gaza-journalists-killed': 'Suxufiyiinta lagu dilay Gaza',
    'gaza-civil-defence-killed': 'Shaqaalaha difaaca madaniga ee lagu dilay Gaza',
    'gaza-aid-seekers-killed': 'Dadka lagu dilay Gaza iyagoo gargaar raadinaya',
    'gaza-aid-seekers-injured': 'Dadka ku dhaawacmay Gaza iyagoo gargaar raadinaya',
    'gaza-starvation-deaths': 'Dadka gaajo ugu dhintay Gaza',
    'gaza-starvation-children': 'Carruurta gaajo ugu dhimatay Gaza',
    'gaza-names-known': 'Magacyada la yaqaan ee dadka lagu dilay Gaza',
    'west-bank-killed': 'Falastiiniyiinta lagu dilay Daanta Galbeed',
    'west-bank-children-killed': 'Carruurta Falastiiniyiinta ah ee lagu dilay Daanta Galbeed',
    'west-bank-injured': 'Falastiiniyiinta ku dhaawacmay Daanta Galbeed',
    'west-bank-settler-attacks': 'Weerarrada dadka degsiimooyinka ee Daanta Galbeed',
    'lebanon-killed': 'Dadka lagu dilay Lubnaan',
    'lebanon-injured': 'Dadka ku dhaawacmay Lubnaan',
  },
  asOf: 'ilaa {date}',
  lastReported: 'markii u dambeysay ee la sheegay {date}',
  attribution: 'Isha: {source}; xogta: {via}.',
  sources: {
    'health-ministry-gaza': 'Wasaaradda Caafimaadka ee Gaza',
    'media-office-gaza': 'Xafiiska Warbaahinta ee Dowladda, Gaza',
    'un-ocha': 'Xafiiska Qaramada Midoobay ee Isku-dubbaridka Arrimaha Bani’aadamnimada (OCHA)',
    'health-ministry-lebanon': 'Wasaaradda Caafimaadka Dadweynaha ee Lubnaan',
    'names-list': 'Wasaaradda Caafimaadka ee Gaza (liiska magacyada)',
  },
  via: 'Tech for Palestine',
  undercount:
    'Tirooyinka dhabta ahi way ka badan yihiin: dad badan ayaa la la’yahay ama weli lama aqoonsan.',
  held: 'Tiro cusub ayaa aad uga duwan, sidaa darteed qof waa inuu marka hore hubiyo.',
};
export default words;
