// French.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'fr',
  reviewed: false,
  labels: {
    'gaza-killed': 'Personnes tuées à Gaza',
    'gaza-injured': 'Personnes blessées à Gaza',
    'gaza-children-killed': 'Enfants tués à Gaza',
    'gaza-women-killed': 'Femmes tuées à Gaza',
    'gaza-medical-staff-killed': 'Soignants tués à Gaza',
    'gaza-journalists-killed': 'Journalistes tués à Gaza',
    'gaza-civil-defence-killed': 'Secouristes de la défense civile tués à Gaza',
    'gaza-aid-seekers-killed': 'Personnes tuées à Gaza en cherchant de l’aide',
    'gaza-aid-seekers-injured': 'Personnes blessées à Gaza en cherchant de l’aide',
    'gaza-starvation-deaths': 'Morts de faim à Gaza',
    'gaza-starvation-children': 'Enfants morts de faim à Gaza',
    'gaza-names-known': 'Noms connus de personnes tuées à Gaza',
    'west-bank-killed': 'Palestiniens tués en Cisjordanie',
    'west-bank-children-killed': 'Enfants palestiniens tués en Cisjordanie',
    'west-bank-injured': 'Palestiniens blessés en Cisjordanie',
    'west-bank-settler-attacks': 'Attaques de colons en Cisjordanie',
    'lebanon-killed': 'Personnes tuées au Liban',
    'lebanon-injured': 'Personnes blessées au Liban',
  },
  asOf: 'au {date}',
  lastReported: 'dernier chiffre publié le {date}',
  attribution: 'Source : {source}, via {via}.',
  sources: {
    'health-ministry-gaza': 'ministère de la Santé, Gaza',
    'media-office-gaza': 'Bureau des médias du gouvernement, Gaza',
    'un-ocha': 'Bureau de la coordination des affaires humanitaires de l’ONU (OCHA)',
    'health-ministry-lebanon': 'ministère de la Santé publique, Liban',
    'names-list': 'ministère de la Santé, Gaza (liste de noms)',
  },
  via: 'les données de Tech for Palestine',
  undercount:
    'Les totaux sont inférieurs à la réalité : beaucoup de personnes sont portées disparues ou ne sont pas encore identifiées.',
  held: 'Un chiffre plus récent diffère d’une façon qui demande d’abord une vérification.',
};
export default words;
