// Slovak.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'sk',
  reviewed: false,
  labels: {
    'gaza-killed': 'Zabití v Gaze',
    'gaza-injured': 'Zranení v Gaze',
    'gaza-children-killed': 'Deti zabité v Gaze',
    'gaza-women-killed': 'Ženy zabité v Gaze',
    'gaza-medical-staff-killed': 'Zdravotníci zabití v Gaze',
    'gaza-journalists-killed': 'Novinári zabití v Gaze',
    'gaza-civil-defence-killed': 'Pracovníci civilnej ochrany zabití v Gaze',
    'gaza-aid-seekers-killed': 'Zabití v Gaze pri hľadaní pomoci',
    'gaza-aid-seekers-injured': 'Zranení v Gaze pri hľadaní pomoci',
    'gaza-starvation-deaths': 'Úmrtia od hladu v Gaze',
    'gaza-starvation-children': 'Deti, ktoré v Gaze zomreli od hladu',
    'gaza-names-known': 'Známe mená zabitých v Gaze',
    'west-bank-killed': 'Palestínčania zabití na Západnom brehu',
    'west-bank-children-killed': 'Palestínske deti zabité na Západnom brehu',
    'west-bank-injured': 'Palestínčania zranení na Západnom brehu',
    'west-bank-settler-attacks': 'Útoky osadníkov na Západnom brehu',
    'lebanon-killed': 'Zabití v Libanone',
    'lebanon-injured': 'Zranení v Libanone',
  },
  asOf: 'stav ku dňu {date}',
  lastReported: 'naposledy uvedené {date}',
  attribution: 'Zdroj: {source}, prostredníctvom {via}.',
  sources: {
    'health-ministry-gaza': 'Ministerstvo zdravotníctva v Gaze',
    'media-office-gaza': 'Mediálna kancelária vlády v Gaze',
    'un-ocha': 'Úrad OSN pre koordináciu humanitárnych záležitostí (OCHA)',
    'health-ministry-lebanon': 'Ministerstvo verejného zdravia Libanonu',
    'names-list': 'Ministerstvo zdravotníctva v Gaze (zoznam mien)',
  },
  via: 'údajov Tech for Palestine',
  undercount:
    'Skutočné čísla sú vyššie: mnohí ľudia sú nezvestní alebo ešte neboli identifikovaní.',
  held: 'Novšie číslo sa líši natoľko, že ho musí najprv niekto overiť.',
};
export default words;
