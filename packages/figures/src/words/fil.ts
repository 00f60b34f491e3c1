// Filipino.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'fil',
  reviewed: false,
  labels: {
    'gaza-killed': 'Mga napatay sa Gaza',
    'gaza-injured': 'Mga nasugatan sa Gaza',
    'gaza-children-killed': 'Mga batang napatay sa Gaza',
    'gaza-women-killed': 'Mga babaeng napatay sa Gaza',
    'gaza-medical-staff-killed': 'Mga medikal na kawaning napatay sa Gaza',
    'gaza-journalists-killed': 'Mga mamamahayag na napatay sa Gaza',
    'gaza-civil-defence-killed': 'Mga kawani ng civil defense na napatay sa Gaza',
    'gaza-aid-seekers-killed': 'Mga napatay sa Gaza habang humihingi ng tulong',
    'gaza-aid-seekers-injured': 'Mga nasugatan sa Gaza habang humihingi ng tulong',
    'gaza-starvation-deaths': 'Mga namatay sa gutom sa Gaza',
    'gaza-starvation-children': 'Mga batang namatay sa gutom sa Gaza',
    'gaza-names-known': 'Mga kilalang pangalan ng mga napatay sa Gaza',
    'west-bank-killed': 'Mga Palestinong napatay sa West Bank',
    'west-bank-children-killed': 'Mga batang Palestinong napatay sa West Bank',
    'west-bank-injured': 'Mga Palestinong nasugatan sa West Bank',
    'west-bank-settler-attacks': 'Mga pag-atake ng mga settler sa West Bank',
    'lebanon-killed': 'Mga napatay sa Lebanon',
    'lebanon-injured': 'Mga nasugatan sa Lebanon',
  },
  asOf: 'noong {date}',
  lastReported: 'huling iniulat noong {date}',
  attribution: 'Pinagmulan: {source}, sa pamamagitan ng {via}.',
  sources: {
    'health-ministry-gaza': 'Ministri ng Kalusugan, Gaza',
    'media-office-gaza': 'Tanggapan ng Midya ng Pamahalaan, Gaza',
    'un-ocha': 'Tanggapan ng UN para sa Koordinasyon ng mga Gawaing Makatao (OCHA)',
    'health-ministry-lebanon': 'Ministri ng Pampublikong Kalusugan, Lebanon',
    'names-list': 'Ministri ng Kalusugan, Gaza (listahan ng mga pangalan)',
  },
  via: 'datos ng Tech for Palestine',
  undercount: 'Mas mataas ang tunay na bilang: marami ang nawawala o hindi pa nakikilala.',
  held: 'May mas bagong bilang na malaki ang kaibhan kaya kailangan muna itong suriin ng tao.',
};
export default words;
