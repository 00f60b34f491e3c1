// Slovenian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'sl',
  reviewed: false,
  labels: {
    'gaza-killed': 'Ubiti v Gazi',
    'gaza-injured': 'Ranjeni v Gazi',
    'gaza-children-killed': 'Otroci, ubiti v Gazi',
    'gaza-women-killed': 'Ženske, ubite v Gazi',
    'gaza-medical-staff-killed': 'Zdravstveno osebje, ubito v Gazi',
    'gaza-journalists-killed': 'Novinarji, ubiti v Gazi',
    'gaza-civil-defence-killed': 'Pripadniki civilne zaščite, ubiti v Gazi',
    'gaza-aid-seekers-killed': 'Ubiti v Gazi med iskanjem pomoči',
    'gaza-aid-seekers-injured': 'Ranjeni v Gazi med iskanjem pomoči',
    'gaza-starvation-deaths': 'Smrti zaradi lakote v Gazi',
    'gaza-starvation-children': 'Otroci, ki so v Gazi umrli od lakote',
    'gaza-names-known': 'Znana imena ubitih v Gazi',
    'west-bank-killed': 'Palestinci, ubiti na Zahodnem bregu',
    'west-bank-children-killed': 'Palestinski otroci, ubiti na Zahodnem bregu',
    'west-bank-injured': 'Palestinci, ranjeni na Zahodnem bregu',
    'west-bank-settler-attacks': 'Napadi naseljencev na Zahodnem bregu',
    'lebanon-killed': 'Ubiti v Libanonu',
    'lebanon-injured': 'Ranjeni v Libanonu',
  },
  asOf: 'stanje: {date}',
  lastReported: 'zadnja objava: {date}',
  attribution: 'Vir: {source}, prek {via}.',
  sources: {
    'health-ministry-gaza': 'Ministrstvo za zdravje v Gazi',
    'media-office-gaza': 'Vladni urad za medije v Gazi',
    'un-ocha': 'Urad OZN za usklajevanje humanitarnih zadev (OCHA)',
    'health-ministry-lebanon': 'Ministrstvo za javno zdravje Libanona',
    'names-list': 'Ministrstvo za zdravje v Gazi (seznam imen)',
  },
  via: 'podatkov Tech for Palestine',
  undercount: 'Resnične številke so višje: mnogi so pogrešani ali še niso identificirani.',
  held: 'Novejša številka se tako razlikuje, da jo mora nekdo najprej preveriti.',
};
export default words;
