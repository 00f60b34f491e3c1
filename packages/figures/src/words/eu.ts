// Basque.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'eu',
  reviewed: false,
  labels: {
    'gaza-killed': 'Gazan hildakoak',
    'gaza-injured': 'Gazan zaurituak',
    'gaza-children-killed': 'Gazan hildako haurrak',
    'gaza-women-killed': 'Gazan hildako emakumeak',
    'gaza-medical-staff-killed': 'Gazan hildako osasun-langileak',
    'gaza-journalists-killed': 'Gazan hildako kazetariak',
    'gaza-civil-defence-killed': 'Gazan hildako babes zibileko langileak',
    'gaza-aid-seekers-killed': 'Gazan laguntza bila zebiltzala hildakoak',
    'gaza-aid-seekers-injured': 'Gazan laguntza bila zebiltzala zaurituak',
    'gaza-starvation-deaths': 'Gazan gosez hildakoak',
    'gaza-starvation-children': 'Gazan gosez hildako haurrak',
    'gaza-names-known': 'Gazan hildakoen izen ezagunak',
    'west-bank-killed': 'Zisjordanian hildako palestinarrak',
    'west-bank-children-killed': 'Zisjordanian hildako haur palestinarrak',
    'west-bank-injured': 'Zisjordanian zauritutako palestinarrak',
    'west-bank-settler-attacks': 'Kolonoen erasoak Zisjordanian',
    'lebanon-killed': 'Libanon hildakoak',
    'lebanon-injured': 'Libanon zaurituak',
  },
  asOf: 'data: {date}',
  lastReported: 'azken datua: {date}',
  attribution: 'Iturria: {source}; datuak: {via}.',
  sources: {
    'health-ministry-gaza': 'Gazako Osasun Ministerioa',
    'media-office-gaza': 'Gazako Gobernuaren Prentsa Bulegoa',
    'un-ocha': 'NBEren Gai Humanitarioen Koordinaziorako Bulegoa (OCHA)',
    'health-ministry-lebanon': 'Libanoko Osasun Publikoaren Ministerioa',
    'names-list': 'Gazako Osasun Ministerioa (izenen zerrenda)',
  },
  via: 'Tech for Palestine taldearen datuak',
  undercount:
    'Benetako kopuruak handiagoak dira: jende asko desagertuta dago edo oraindik identifikatu gabe.',
  held: 'Kopuru berriago bat hain da desberdina, ezen norbaitek lehenbizi egiaztatu behar baitu.',
};
export default words;
