// Afrikaans.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'af',
  reviewed: false,
  labels: {
    'gaza-killed': 'Mense in Gaza gedood',
    'gaza-injured': 'Mense in Gaza beseer',
    'gaza-children-killed': 'Kinders in Gaza gedood',
    'gaza-women-killed': 'Vroue in Gaza gedood',
    'gaza-medical-staff-killed': 'Mediese personeel in Gaza gedood',
    'gaza-journalists-killed': 'Joernaliste in Gaza gedood',
    'gaza-civil-defence-killed': 'Werkers van burgerlike beskerming in Gaza gedood',
    'gaza-aid-seekers-killed': 'In Gaza gedood terwyl hulle hulp gesoek het',
    'gaza-aid-seekers-injured': 'In Gaza beseer terwyl hulle hulp gesoek het',
    'gaza-starvation-deaths': 'Sterftes van honger in Gaza',
    'gaza-starvation-children': 'Kinders wat in Gaza van honger gesterf het',
    'gaza-names-known': 'Bekende name van mense wat in Gaza gedood is',
    'west-bank-killed': 'Palestyne op die Wesoewer gedood',
    'west-bank-children-killed': 'Palestynse kinders op die Wesoewer gedood',
    'west-bank-injured': 'Palestyne op die Wesoewer beseer',
    'west-bank-settler-attacks': 'Aanvalle deur setlaars op die Wesoewer',
    'lebanon-killed': 'Mense in Libanon gedood',
    'lebanon-injured': 'Mense in Libanon beseer',
  },
  asOf: 'op {date}',
  lastReported: 'laas berig op {date}',
  attribution: 'Bron: {source}, via {via}.',
  sources: {
    'health-ministry-gaza': 'Ministerie van Gesondheid, Gaza',
    'media-office-gaza': 'Die regering se mediakantoor, Gaza',
    'un-ocha': 'VN-kantoor vir die Koördinering van Humanitêre Sake (OCHA)',
    'health-ministry-lebanon': 'Ministerie van Openbare Gesondheid, Libanon',
    'names-list': 'Ministerie van Gesondheid, Gaza (naamlys)',
  },
  via: 'Tech for Palestine se datastelle',
  undercount:
    'Die werklike getalle is hoër: baie mense word vermis of is nog nie geïdentifiseer nie.',
  held: '’n Nuwer getal verskil so dat iemand dit eers moet nagaan.',
};
export default words;
