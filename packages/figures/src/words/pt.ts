// Portuguese.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'pt',
  format: 'pt-PT',
  reviewed: false,
  labels: {
    'gaza-killed': 'Pessoas mortas em Gaza',
    'gaza-injured': 'Pessoas feridas em Gaza',
    'gaza-children-killed': 'Crianças mortas em Gaza',
    'gaza-women-killed': 'Mulheres mortas em Gaza',
    'gaza-medical-staff-killed': 'Profissionais de saúde mortos em Gaza',
    'gaza-journalists-killed': 'Jornalistas mortos em Gaza',
    'gaza-civil-defence-killed': 'Trabalhadores da defesa civil mortos em Gaza',
    'gaza-aid-seekers-killed': 'Pessoas mortas em Gaza quando procuravam ajuda',
    'gaza-aid-seekers-injured': 'Pessoas feridas em Gaza quando procuravam ajuda',
    'gaza-starvation-deaths': 'Mortes por fome em Gaza',
    'gaza-starvation-children': 'Crianças mortas de fome em Gaza',
    'gaza-names-known': 'Nomes conhecidos de pessoas mortas em Gaza',
    'west-bank-killed': 'Palestinianos mortos na Cisjordânia',
    'west-bank-children-killed': 'Crianças palestinianas mortas na Cisjordânia',
    'west-bank-injured': 'Palestinianos feridos na Cisjordânia',
    'west-bank-settler-attacks': 'Ataques de colonos na Cisjordânia',
    'lebanon-killed': 'Pessoas mortas no Líbano',
    'lebanon-injured': 'Pessoas feridas no Líbano',
  },
  asOf: 'em {date}',
  lastReported: 'último número divulgado em {date}',
  attribution: 'Fonte: {source}, através de {via}.',
  sources: {
    'health-ministry-gaza': 'Ministério da Saúde de Gaza',
    'media-office-gaza': 'Gabinete de Imprensa do Governo de Gaza',
    'un-ocha': 'Gabinete das Nações Unidas para a Coordenação dos Assuntos Humanitários (OCHA)',
    'health-ministry-lebanon': 'Ministério da Saúde Pública do Líbano',
    'names-list': 'Ministério da Saúde de Gaza (lista de nomes)',
  },
  via: 'dados da Tech for Palestine',
  undercount:
    'Os números reais são mais altos: muitas pessoas estão desaparecidas ou ainda não foram identificadas.',
  held: 'Um número mais recente difere de tal forma que alguém tem primeiro de o verificar.',
};
export default words;
