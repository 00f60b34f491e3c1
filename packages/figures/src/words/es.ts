// Spanish.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'es',
  reviewed: false,
  labels: {
    'gaza-killed': 'Personas muertas en Gaza',
    'gaza-injured': 'Personas heridas en Gaza',
    'gaza-children-killed': 'Niños muertos en Gaza',
    'gaza-women-killed': 'Mujeres muertas en Gaza',
    'gaza-medical-staff-killed': 'Personal sanitario muerto en Gaza',
    'gaza-journalists-killed': 'Periodistas muertos en Gaza',
    'gaza-civil-defence-killed': 'Miembros de la defensa civil muertos en Gaza',
    'gaza-aid-seekers-killed': 'Personas muertas en Gaza cuando buscaban ayuda',
    'gaza-aid-seekers-injured': 'Personas heridas en Gaza cuando buscaban ayuda',
    'gaza-starvation-deaths': 'Muertes por hambre en Gaza',
    'gaza-starvation-children': 'Niños muertos de hambre en Gaza',
    'gaza-names-known': 'Nombres conocidos de personas muertas en Gaza',
    'west-bank-killed': 'Palestinos muertos en Cisjordania',
    'west-bank-children-killed': 'Niños palestinos muertos en Cisjordania',
    'west-bank-injured': 'Palestinos heridos en Cisjordania',
    'west-bank-settler-attacks': 'Ataques de colonos en Cisjordania',
    'lebanon-killed': 'Personas muertas en el Líbano',
    'lebanon-injured': 'Personas heridas en el Líbano',
  },
  asOf: 'a {date}',
  lastReported: 'último dato del {date}',
  attribution: 'Fuente: {source}, a través de {via}.',
  sources: {
    'health-ministry-gaza': 'Ministerio de Salud de Gaza',
    'media-office-gaza': 'Oficina de Medios del Gobierno de Gaza',
    'un-ocha': 'Oficina de Coordinación de Asuntos Humanitarios de la ONU (OCHA)',
    'health-ministry-lebanon': 'Ministerio de Salud Pública del Líbano',
    'names-list': 'Ministerio de Salud de Gaza (lista de nombres)',
  },
  via: 'los datos de Tech for Palestine',
  undercount:
    'Los totales se quedan cortos: muchas personas están desaparecidas o aún sin identificar.',
  held: 'Hay una cifra más reciente que difiere de un modo que primero debe comprobar una persona.',
};
export default words;
