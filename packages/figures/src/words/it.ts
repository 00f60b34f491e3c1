// Italian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'it',
  reviewed: false,
  labels: {
    'gaza-killed': 'Persone uccise a Gaza',
    'gaza-injured': 'Persone ferite a Gaza',
    'gaza-children-killed': 'Bambini uccisi a Gaza',
    'gaza-women-killed': 'Donne uccise a Gaza',
    'gaza-medical-staff-killed': 'Personale sanitario ucciso a Gaza',
    'gaza-journalists-killed': 'Giornalisti uccisi a Gaza',
    'gaza-civil-defence-killed': 'Operatori della protezione civile uccisi a Gaza',
    'gaza-aid-seekers-killed': 'Persone uccise a Gaza mentre cercavano aiuti',
    'gaza-aid-seekers-injured': 'Persone ferite a Gaza mentre cercavano aiuti',
    'gaza-starvation-deaths': 'Morti di fame a Gaza',
    'gaza-starvation-children': 'Bambini morti di fame a Gaza',
    'gaza-names-known': 'Nomi noti delle persone uccise a Gaza',
    'west-bank-killed': 'Palestinesi uccisi in Cisgiordania',
    'west-bank-children-killed': 'Bambini palestinesi uccisi in Cisgiordania',
    'west-bank-injured': 'Palestinesi feriti in Cisgiordania',
    'west-bank-settler-attacks': 'Attacchi di coloni in Cisgiordania',
    'lebanon-killed': 'Persone uccise in Libano',
    'lebanon-injured': 'Persone ferite in Libano',
  },
  asOf: 'al {date}',
  lastReported: 'ultimo dato del {date}',
  attribution: 'Fonte: {source}, tramite {via}.',
  sources: {
    'health-ministry-gaza': 'Ministero della Salute di Gaza',
    'media-office-gaza': 'Ufficio stampa del governo di Gaza',
    'un-ocha': 'Ufficio ONU per il coordinamento degli affari umanitari (OCHA)',
    'health-ministry-lebanon': 'Ministero della Salute pubblica del Libano',
    'names-list': 'Ministero della Salute di Gaza (elenco dei nomi)',
  },
  via: 'i dati di Tech for Palestine',
  undercount:
    'I totali sono inferiori alla realtà: molte persone sono disperse o non ancora identificate.',
  held: 'Un numero più recente è diverso in un modo che una persona deve prima verificare.',
};
export default words;
