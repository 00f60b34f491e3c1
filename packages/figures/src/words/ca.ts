// Catalan.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ca',
  reviewed: false,
  labels: {
    'gaza-killed': 'Persones mortes a Gaza',
    'gaza-injured': 'Persones ferides a Gaza',
    'gaza-children-killed': 'Infants morts a Gaza',
    'gaza-women-killed': 'Dones mortes a Gaza',
    'gaza-medical-staff-killed': 'Personal sanitari mort a Gaza',
    'gaza-journalists-killed': 'Periodistes morts a Gaza',
    'gaza-civil-defence-killed': 'Treballadors de protecció civil morts a Gaza',
    'gaza-aid-seekers-killed': 'Persones mortes a Gaza mentre buscaven ajuda',
    'gaza-aid-seekers-injured': 'Persones ferides a Gaza mentre buscaven ajuda',
    'gaza-starvation-deaths': 'Morts de fam a Gaza',
    'gaza-starvation-children': 'Infants morts de fam a Gaza',
    'gaza-names-known': 'Noms coneguts de persones mortes a Gaza',
    'west-bank-killed': 'Palestins morts a Cisjordània',
    'west-bank-children-killed': 'Infants palestins morts a Cisjordània',
    'west-bank-injured': 'Palestins ferits a Cisjordània',
    'west-bank-settler-attacks': 'Atacs de colons a Cisjordània',
    'lebanon-killed': 'Persones mortes al Líban',
    'lebanon-injured': 'Persones ferides al Líban',
  },
  asOf: 'a {date}',
  lastReported: 'última xifra publicada: {date}',
  attribution: 'Font: {source}, a través de {via}.',
  sources: {
    'health-ministry-gaza': 'Ministeri de Salut de Gaza',
    'media-office-gaza': 'Oficina de Premsa del Govern de Gaza',
    'un-ocha': 'Oficina de les Nacions Unides per a la Coordinació d’Afers Humanitaris (OCHA)',
    'health-ministry-lebanon': 'Ministeri de Salut Pública del Líban',
    'names-list': 'Ministeri de Salut de Gaza (llista de noms)',
  },
  via: 'les dades de Tech for Palestine',
  undercount:
    'Les xifres reals són més altes: moltes persones han desaparegut o encara no han estat identificades.',
  held: 'Una xifra més recent difereix tant que algú l’ha de comprovar abans.',
};
export default words;
