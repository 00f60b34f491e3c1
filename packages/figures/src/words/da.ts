// Danish.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'da',
  reviewed: false,
  labels: {
    'gaza-killed': 'Dræbte i Gaza',
    'gaza-injured': 'Sårede i Gaza',
    'gaza-children-killed': 'Børn dræbt i Gaza',
    'gaza-women-killed': 'Kvinder dræbt i Gaza',
    'gaza-medical-staff-killed': 'Sundhedspersonale dræbt i Gaza',
    'gaza-journalists-killed': 'Journalister dræbt i Gaza',
    'gaza-civil-defence-killed': 'Redningsfolk i civilforsvaret dræbt i Gaza',
    'gaza-aid-seekers-killed': 'Dræbt i Gaza, mens de søgte nødhjælp',
    'gaza-aid-seekers-injured': 'Såret i Gaza, mens de søgte nødhjælp',
    'gaza-starvation-deaths': 'Dødsfald af sult i Gaza',
    'gaza-starvation-children': 'Børn døde af sult i Gaza',
    'gaza-names-known': 'Kendte navne på dræbte i Gaza',
    'west-bank-killed': 'Palæstinensere dræbt på Vestbredden',
    'west-bank-children-killed': 'Palæstinensiske børn dræbt på Vestbredden',
    'west-bank-injured': 'Palæstinensere såret på Vestbredden',
    'west-bank-settler-attacks': 'Angreb fra bosættere på Vestbredden',
    'lebanon-killed': 'Dræbte i Libanon',
    'lebanon-injured': 'Sårede i Libanon',
  },
  asOf: 'pr. {date}',
  lastReported: 'senest oplyst {date}',
  attribution: 'Kilde: {source}, via {via}.',
  sources: {
    'health-ministry-gaza': 'Gazas sundhedsministerium',
    'media-office-gaza': 'Regeringens mediekontor i Gaza',
    'un-ocha': 'FN’s kontor for koordinering af humanitære anliggender (OCHA)',
    'health-ministry-lebanon': 'Libanons sundhedsministerium',
    'names-list': 'Gazas sundhedsministerium (navneliste)',
  },
  via: 'Tech for Palestines datasæt',
  undercount: 'De virkelige tal er højere: mange er savnet eller endnu ikke identificeret.',
  held: 'Et nyere tal afviger så meget, at nogen først må kontrollere det.',
};
export default words;
