// Romanian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ro',
  reviewed: false,
  labels: {
    'gaza-killed': 'Persoane ucise în Gaza',
    'gaza-injured': 'Persoane rănite în Gaza',
    'gaza-children-killed': 'Copii uciși în Gaza',
    'gaza-women-killed': 'Femei ucise în Gaza',
    'gaza-medical-staff-killed': 'Personal medical ucis în Gaza',
    'gaza-journalists-killed': 'Jurnaliști uciși în Gaza',
    'gaza-civil-defence-killed': 'Lucrători ai protecției civile uciși în Gaza',
    'gaza-aid-seekers-killed': 'Persoane ucise în Gaza în timp ce căutau ajutor',
    'gaza-aid-seekers-injured': 'Persoane rănite în Gaza în timp ce căutau ajutor',
    'gaza-starvation-deaths': 'Decese din cauza foametei în Gaza',
    'gaza-starvation-children': 'Copii morți de foame în Gaza',
    'gaza-names-known': 'Nume cunoscute ale celor uciși în Gaza',
    'west-bank-killed': 'Palestinieni uciși în Cisiordania',
    'west-bank-children-killed': 'Copii palestinieni uciși în Cisiordania',
    'west-bank-injured': 'Palestinieni răniți în Cisiordania',
    'west-bank-settler-attacks': 'Atacuri ale coloniștilor în Cisiordania',
    'lebanon-killed': 'Persoane ucise în Liban',
    'lebanon-injured': 'Persoane rănite în Liban',
  },
  asOf: 'la {date}',
  lastReported: 'ultima raportare: {date}',
  attribution: 'Sursa: {source}, prin {via}.',
  sources: {
    'health-ministry-gaza': 'Ministerul Sănătății din Gaza',
    'media-office-gaza': 'Biroul de presă al guvernului din Gaza',
    'un-ocha': 'Biroul ONU pentru Coordonarea Afacerilor Umanitare (OCHA)',
    'health-ministry-lebanon': 'Ministerul Sănătății Publice din Liban',
    'names-list': 'Ministerul Sănătății din Gaza (lista de nume)',
  },
  via: 'seturile de date Tech for Palestine',
  undercount:
    'Cifrele reale sunt mai mari: mulți oameni sunt dați dispăruți sau nu au fost încă identificați.',
  held: 'O cifră mai nouă diferă atât de mult încât cineva trebuie mai întâi să o verifice.',
};
export default words;
