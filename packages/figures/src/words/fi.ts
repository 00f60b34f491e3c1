// Finnish.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'fi',
  reviewed: false,
  labels: {
    'gaza-killed': 'Gazassa surmatut',
    'gaza-injured': 'Gazassa haavoittuneet',
    'gaza-children-killed': 'Gazassa surmatut lapset',
    'gaza-women-killed': 'Gazassa surmatut naiset',
    'gaza-medical-staff-killed': 'Gazassa surmatut terveydenhuollon työntekijät',
    'gaza-journalists-killed': 'Gazassa surmatut toimittajat',
    'gaza-civil-defence-killed': 'Gazassa surmatut pelastustyöntekijät',
    'gaza-aid-seekers-killed': 'Gazassa apua hakiessaan surmatut',
    'gaza-aid-seekers-injured': 'Gazassa apua hakiessaan haavoittuneet',
    'gaza-starvation-deaths': 'Nälkään kuolleet Gazassa',
    'gaza-starvation-children': 'Nälkään kuolleet lapset Gazassa',
    'gaza-names-known': 'Gazassa surmattujen tiedossa olevat nimet',
    'west-bank-killed': 'Länsirannalla surmatut palestiinalaiset',
    'west-bank-children-killed': 'Länsirannalla surmatut palestiinalaislapset',
    'west-bank-injured': 'Länsirannalla haavoittuneet palestiinalaiset',
    'west-bank-settler-attacks': 'Siirtokuntalaisten hyökkäykset Länsirannalla',
    'lebanon-killed': 'Libanonissa surmatut',
    'lebanon-injured': 'Libanonissa haavoittuneet',
  },
  asOf: 'tilanne {date}',
  lastReported: 'viimeksi ilmoitettu {date}',
  attribution: 'Lähde: {source}; tiedot: {via}.',
  sources: {
    'health-ministry-gaza': 'Gazan terveysministeriö',
    'media-office-gaza': 'Gazan hallinnon mediatoimisto',
    'un-ocha': 'YK:n humanitaarisen avun koordinointitoimisto (OCHA)',
    'health-ministry-lebanon': 'Libanonin terveysministeriö',
    'names-list': 'Gazan terveysministeriö (nimiluettelo)',
  },
  via: 'Tech for Palestinen aineistot',
  undercount:
    'Todelliset luvut ovat suurempia: monet ovat kateissa tai heitä ei ole vielä tunnistettu.',
  held: 'Uudempi luku poikkeaa niin paljon, että jonkun on ensin tarkistettava se.',
};
export default words;
