// Dutch.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'nl',
  reviewed: false,
  labels: {
    'gaza-killed': 'Gedood in Gaza',
    'gaza-injured': 'Gewond in Gaza',
    'gaza-children-killed': 'Gedode kinderen in Gaza',
    'gaza-women-killed': 'Gedode vrouwen in Gaza',
    'gaza-medical-staff-killed': 'Gedood medisch personeel in Gaza',
    'gaza-journalists-killed': 'Gedode journalisten in Gaza',
    'gaza-civil-defence-killed': 'Gedode hulpverleners van de civiele bescherming in Gaza',
    'gaza-aid-seekers-killed': 'Gedood in Gaza op zoek naar hulp',
    'gaza-aid-seekers-injured': 'Gewond in Gaza op zoek naar hulp',
    'gaza-starvation-deaths': 'Doden door honger in Gaza',
    'gaza-starvation-children': 'Door honger gestorven kinderen in Gaza',
    'gaza-names-known': 'Bekende namen van gedode mensen in Gaza',
    'west-bank-killed': 'Gedode Palestijnen op de Westelijke Jordaanoever',
    'west-bank-children-killed': 'Gedode Palestijnse kinderen op de Westelijke Jordaanoever',
    'west-bank-injured': 'Gewonde Palestijnen op de Westelijke Jordaanoever',
    'west-bank-settler-attacks': 'Aanvallen door kolonisten op de Westelijke Jordaanoever',
    'lebanon-killed': 'Gedood in Libanon',
    'lebanon-injured': 'Gewond in Libanon',
  },
  asOf: 'per {date}',
  lastReported: 'laatst gemeld op {date}',
  attribution: 'Bron: {source}, via {via}.',
  sources: {
    'health-ministry-gaza': 'ministerie van Gezondheid, Gaza',
    'media-office-gaza': 'mediabureau van de regering, Gaza',
    'un-ocha': 'VN-bureau voor humanitaire zaken (OCHA)',
    'health-ministry-lebanon': 'ministerie van Volksgezondheid, Libanon',
    'names-list': 'ministerie van Gezondheid, Gaza (namenlijst)',
  },
  via: 'de datasets van Tech for Palestine',
  undercount:
    'De totalen zijn lager dan de werkelijkheid: veel mensen zijn vermist of nog niet geïdentificeerd.',
  held: 'Een nieuwer getal wijkt zo af dat iemand het eerst moet nakijken.',
};
export default words;
