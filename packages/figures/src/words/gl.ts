// Galician.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'gl',
  reviewed: false,
  labels: {
    'gaza-killed': 'Persoas mortas en Gaza',
    'gaza-injured': 'Persoas feridas en Gaza',
    'gaza-children-killed': 'Nenos e nenas mortos en Gaza',
    'gaza-women-killed': 'Mulleres mortas en Gaza',
    'gaza-medical-staff-killed': 'Persoal sanitario morto en Gaza',
    'gaza-journalists-killed': 'Xornalistas mortos en Gaza',
    'gaza-civil-defence-killed': 'Traballadores de protección civil mortos en Gaza',
    'gaza-aid-seekers-killed': 'Persoas mortas en Gaza mentres buscaban axuda',
    'gaza-aid-seekers-injured': 'Persoas feridas en Gaza mentres buscaban axuda',
    'gaza-starvation-deaths': 'Mortes por fame en Gaza',
    'gaza-starvation-children': 'Nenos e nenas mortos de fame en Gaza',
    'gaza-names-known': 'Nomes coñecidos de persoas mortas en Gaza',
    'west-bank-killed': 'Palestinos mortos en Cisxordania',
    'west-bank-children-killed': 'Nenos e nenas palestinos mortos en Cisxordania',
    'west-bank-injured': 'Palestinos feridos en Cisxordania',
    'west-bank-settler-attacks': 'Ataques de colonos en Cisxordania',
    'lebanon-killed': 'Persoas mortas no Líbano',
    'lebanon-injured': 'Persoas feridas no Líbano',
  },
  asOf: 'a {date}',
  lastReported: 'última cifra publicada: {date}',
  attribution: 'Fonte: {source}, a través de {via}.',
  sources: {
    'health-ministry-gaza': 'Ministerio de Sanidade de Gaza',
    'media-office-gaza': 'Oficina de Medios do Goberno de Gaza',
    'un-ocha': 'Oficina das Nacións Unidas para a Coordinación de Asuntos Humanitarios (OCHA)',
    'health-ministry-lebanon': 'Ministerio de Saúde Pública do Líbano',
    'names-list': 'Ministerio de Sanidade de Gaza (lista de nomes)',
  },
  via: 'datos de Tech for Palestine',
  undercount:
    'As cifras reais son máis altas: moitas persoas están desaparecidas ou aínda sen identificar.',
  held: 'Unha cifra máis recente difire tanto que alguén ten que comprobala antes.',
};
export default words;
