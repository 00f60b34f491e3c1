// German.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'de',
  reviewed: false,
  labels: {
    'gaza-killed': 'Getötete in Gaza',
    'gaza-injured': 'Verletzte in Gaza',
    'gaza-children-killed': 'Getötete Kinder in Gaza',
    'gaza-women-killed': 'Getötete Frauen in Gaza',
    'gaza-medical-staff-killed': 'Getötetes medizinisches Personal in Gaza',
    'gaza-journalists-killed': 'Getötete Journalisten in Gaza',
    'gaza-civil-defence-killed': 'Getötete Zivilschutzkräfte in Gaza',
    'gaza-aid-seekers-killed': 'Getötete in Gaza auf der Suche nach Hilfe',
    'gaza-aid-seekers-injured': 'Verletzte in Gaza auf der Suche nach Hilfe',
    'gaza-starvation-deaths': 'Hungertote in Gaza',
    'gaza-starvation-children': 'Verhungerte Kinder in Gaza',
    'gaza-names-known': 'Bekannte Namen von Getöteten in Gaza',
    'west-bank-killed': 'Getötete Palästinenser im Westjordanland',
    'west-bank-children-killed': 'Getötete palästinensische Kinder im Westjordanland',
    'west-bank-injured': 'Verletzte Palästinenser im Westjordanland',
    'west-bank-settler-attacks': 'Angriffe von Siedlern im Westjordanland',
    'lebanon-killed': 'Getötete im Libanon',
    'lebanon-injured': 'Verletzte im Libanon',
  },
  asOf: 'Stand {date}',
  lastReported: 'zuletzt gemeldet am {date}',
  attribution: 'Quelle: {source}, über {via}.',
  sources: {
    'health-ministry-gaza': 'Gesundheitsministerium in Gaza',
    'media-office-gaza': 'Medienbüro der Regierung in Gaza',
    'un-ocha': 'UN-Amt für die Koordinierung humanitärer Angelegenheiten (OCHA)',
    'health-ministry-lebanon': 'Ministerium für öffentliche Gesundheit, Libanon',
    'names-list': 'Gesundheitsministerium in Gaza (Namensliste)',
  },
  via: 'die Datensätze von Tech for Palestine',
  undercount:
    'Die Zahlen liegen unter der Wirklichkeit: Viele Menschen werden vermisst oder sind noch nicht identifiziert.',
  held: 'Eine neuere Zahl weicht so ab, dass sie erst jemand prüfen muss.',
};
export default words;
