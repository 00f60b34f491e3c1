// Czech.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'cs',
  reviewed: false,
  labels: {
    'gaza-killed': 'Zabití v Gaze',
    'gaza-injured': 'Zranění v Gaze',
    'gaza-children-killed': 'Děti zabité v Gaze',
    'gaza-women-killed': 'Ženy zabité v Gaze',
    'gaza-medical-staff-killed': 'Zdravotníci zabití v Gaze',
    'gaza-journalists-killed': 'Novináři zabití v Gaze',
    'gaza-civil-defence-killed': 'Pracovníci civilní obrany zabití v Gaze',
    'gaza-aid-seekers-killed': 'Zabití v Gaze při hledání pomoci',
    'gaza-aid-seekers-injured': 'Zranění v Gaze při hledání pomoci',
    'gaza-starvation-deaths': 'Úmrtí hladem v Gaze',
    'gaza-starvation-children': 'Děti, které v Gaze zemřely hladem',
    'gaza-names-known': 'Známá jména zabitých v Gaze',
    'west-bank-killed': 'Palestinci zabití na Západním břehu',
    'west-bank-children-killed': 'Palestinské děti zabité na Západním břehu',
    'west-bank-injured': 'Palestinci zranění na Západním břehu',
    'west-bank-settler-attacks': 'Útoky osadníků na Západním břehu',
    'lebanon-killed': 'Zabití v Libanonu',
    'lebanon-injured': 'Zranění v Libanonu',
  },
  asOf: 'stav ke dni {date}',
  lastReported: 'naposledy uvedeno {date}',
  attribution: 'Zdroj: {source}, prostřednictvím {via}.',
  sources: {
    'health-ministry-gaza': 'Ministerstvo zdravotnictví v Gaze',
    'media-office-gaza': 'Mediální kancelář vlády v Gaze',
    'un-ocha': 'Úřad OSN pro koordinaci humanitárních záležitostí (OCHA)',
    'health-ministry-lebanon': 'Ministerstvo veřejného zdraví Libanonu',
    'names-list': 'Ministerstvo zdravotnictví v Gaze (seznam jmen)',
  },
  via: 'dat Tech for Palestine',
  undercount:
    'Skutečná čísla jsou vyšší: mnoho lidí je nezvěstných nebo zatím nebylo identifikováno.',
  held: 'Novější číslo se liší natolik, že ho musí nejdřív někdo ověřit.',
};
export default words;
