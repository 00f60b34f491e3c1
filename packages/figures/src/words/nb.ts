// Norwegian Bokmål.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'nb',
  reviewed: false,
  labels: {
    'gaza-killed': 'Drepte i Gaza',
    'gaza-injured': 'Skadde i Gaza',
    'gaza-children-killed': 'Barn drept i Gaza',
    'gaza-women-killed': 'Kvinner drept i Gaza',
    'gaza-medical-staff-killed': 'Helsepersonell drept i Gaza',
    'gaza-journalists-killed': 'Journalister drept i Gaza',
    'gaza-civil-defence-killed': 'Redningsarbeidere i sivilforsvaret drept i Gaza',
    'gaza-aid-seekers-killed': 'Drept i Gaza mens de søkte nødhjelp',
    'gaza-aid-seekers-injured': 'Skadet i Gaza mens de søkte nødhjelp',
    'gaza-starvation-deaths': 'Dødsfall av sult i Gaza',
    'gaza-starvation-children': 'Barn døde av sult i Gaza',
    'gaza-names-known': 'Kjente navn på drepte i Gaza',
    'west-bank-killed': 'Palestinere drept på Vestbredden',
    'west-bank-children-killed': 'Palestinske barn drept på Vestbredden',
    'west-bank-injured': 'Palestinere skadet på Vestbredden',
    'west-bank-settler-attacks': 'Angrep fra bosettere på Vestbredden',
    'lebanon-killed': 'Drepte i Libanon',
    'lebanon-injured': 'Skadde i Libanon',
  },
  asOf: 'per {date}',
  lastReported: 'sist rapportert {date}',
  attribution: 'Kilde: {source}, via {via}.',
  sources: {
    'health-ministry-gaza': 'Helsedepartementet i Gaza',
    'media-office-gaza': 'Regjeringens mediekontor i Gaza',
    'un-ocha': 'FNs kontor for koordinering av humanitær innsats (OCHA)',
    'health-ministry-lebanon': 'Libanons folkehelsedepartement',
    'names-list': 'Helsedepartementet i Gaza (navneliste)',
  },
  via: 'datasettene til Tech for Palestine',
  undercount: 'De virkelige tallene er høyere: mange er savnet eller ennå ikke identifisert.',
  held: 'Et nyere tall avviker så mye at noen må kontrollere det først.',
};
export default words;
