// Swedish.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'sv',
  reviewed: false,
  labels: {
    'gaza-killed': 'Dödade i Gaza',
    'gaza-injured': 'Skadade i Gaza',
    'gaza-children-killed': 'Barn dödade i Gaza',
    'gaza-women-killed': 'Kvinnor dödade i Gaza',
    'gaza-medical-staff-killed': 'Sjukvårdspersonal dödad i Gaza',
    'gaza-journalists-killed': 'Journalister dödade i Gaza',
    'gaza-civil-defence-killed': 'Räddningsarbetare i civilförsvaret dödade i Gaza',
    'gaza-aid-seekers-killed': 'Dödade i Gaza när de sökte hjälp',
    'gaza-aid-seekers-injured': 'Skadade i Gaza när de sökte hjälp',
    'gaza-starvation-deaths': 'Döda av svält i Gaza',
    'gaza-starvation-children': 'Barn som dött av svält i Gaza',
    'gaza-names-known': 'Kända namn på dödade i Gaza',
    'west-bank-killed': 'Palestinier dödade på Västbanken',
    'west-bank-children-killed': 'Palestinska barn dödade på Västbanken',
    'west-bank-injured': 'Palestinier skadade på Västbanken',
    'west-bank-settler-attacks': 'Attacker av bosättare på Västbanken',
    'lebanon-killed': 'Dödade i Libanon',
    'lebanon-injured': 'Skadade i Libanon',
  },
  asOf: 'den {date}',
  lastReported: 'senast rapporterat den {date}',
  attribution: 'Källa: {source}, via {via}.',
  sources: {
    'health-ministry-gaza': 'Gazas hälsoministerium',
    'media-office-gaza': 'Regeringens mediekontor i Gaza',
    'un-ocha': 'FN:s kontor för samordning av humanitära frågor (OCHA)',
    'health-ministry-lebanon': 'Libanons folkhälsoministerium',
    'names-list': 'Gazas hälsoministerium (namnlista)',
  },
  via: 'Tech for Palestines dataset',
  undercount: 'De verkliga talen är högre: många saknas eller har ännu inte identifierats.',
  held: 'Ett nyare tal avviker så mycket att någon först måste kontrollera det.',
};
export default words;
