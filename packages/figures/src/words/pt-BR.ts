// Brazilian Portuguese.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'pt-BR',
  reviewed: false,
  labels: {
    'gaza-killed': 'Pessoas mortas em Gaza',
    'gaza-injured': 'Pessoas feridas em Gaza',
    'gaza-children-killed': 'Crianças mortas em Gaza',
    'gaza-women-killed': 'Mulheres mortas em Gaza',
    'gaza-medical-staff-killed': 'Profissionais de saúde mortos em Gaza',
    'gaza-journalists-killed': 'Jornalistas mortos em Gaza',
    'gaza-civil-defence-killed': 'Agentes da defesa civil mortos em Gaza',
    'gaza-aid-seekers-killed': 'Pessoas mortas em Gaza ao buscar ajuda',
    'gaza-aid-seekers-injured': 'Pessoas feridas em Gaza ao buscar ajuda',
    'gaza-starvation-deaths': 'Mortes por fome em Gaza',
    'gaza-starvation-children': 'Crianças mortas de fome em Gaza',
    'gaza-names-known': 'Nomes conhecidos de pessoas mortas em Gaza',
    'west-bank-killed': 'Palestinos mortos na Cisjordânia',
    'west-bank-children-killed': 'Crianças palestinas mortas na Cisjordânia',
    'west-bank-injured': 'Palestinos feridos na Cisjordânia',
    'west-bank-settler-attacks': 'Ataques de colonos na Cisjordânia',
    'lebanon-killed': 'Pessoas mortas no Líbano',
    'lebanon-injured': 'Pessoas feridas no Líbano',
  },
  asOf: 'até {date}',
  lastReported: 'último dado de {date}',
  attribution: 'Fonte: {source}, por meio de {via}.',
  sources: {
    'health-ministry-gaza': 'Ministério da Saúde de Gaza',
    'media-office-gaza': 'Escritório de Mídia do Governo de Gaza',
    'un-ocha': 'Escritório da ONU para a Coordenação de Assuntos Humanitários (OCHA)',
    'health-ministry-lebanon': 'Ministério da Saúde Pública do Líbano',
    'names-list': 'Ministério da Saúde de Gaza (lista de nomes)',
  },
  via: 'dados da Tech for Palestine',
  undercount:
    'Os totais estão abaixo da realidade: muitas pessoas estão desaparecidas ou ainda não foram identificadas.',
  held: 'Um número mais recente difere de um modo que uma pessoa precisa verificar antes.',
};
export default words;
