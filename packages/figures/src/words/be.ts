// Belarusian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'be',
  reviewed: false,
  labels: {
    'gaza-killed': 'Забітыя ў Газе',
    'gaza-injured': 'Параненыя ў Газе',
    'gaza-children-killed': 'Дзеці, забітыя ў Газе',
    'gaza-women-killed': 'Жанчыны, забітыя ў Газе',
    'gaza-medical-staff-killed': 'Медыкі, забітыя ў Газе',
    'gaza-journalists-killed': 'Журналісты, забітыя ў Газе',
    'gaza-civil-defence-killed': 'Ратавальнікі грамадзянскай абароны, забітыя ў Газе',
    'gaza-aid-seekers-killed': 'Забітыя ў Газе падчас пошуку дапамогі',
    'gaza-aid-seekers-injured': 'Параненыя ў Газе падчас пошуку дапамогі',
    'gaza-starvation-deaths': 'Смерці ад голаду ў Газе',
    'gaza-starvation-children': 'Дзеці, якія памерлі ад голаду ў Газе',
    'gaza-names-known': 'Вядомыя імёны забітых у Газе',
    'west-bank-killed': 'Палестынцы, забітыя на Заходнім беразе',
    'west-bank-children-killed': 'Палестынскія дзеці, забітыя на Заходнім беразе',
    'west-bank-injured': 'Палестынцы, параненыя на Заходнім беразе',
    'west-bank-settler-attacks': 'Напады пасяленцаў на Заходнім беразе',
    'lebanon-killed': 'Забітыя ў Ліване',
    'lebanon-injured': 'Параненыя ў Ліване',
  },
  asOf: 'на {date}',
  lastReported: 'апошні раз паведамлена {date}',
  attribution: 'Крыніца: {source}, праз {via}.',
  sources: {
    'health-ministry-gaza': 'Міністэрства аховы здароўя Газы',
    'media-office-gaza': 'Урадавы медыяофіс Газы',
    'un-ocha': 'Упраўленне ААН па каардынацыі гуманітарных пытанняў (OCHA)',
    'health-ministry-lebanon': 'Міністэрства грамадскага здароўя Лівана',
    'names-list': 'Міністэрства аховы здароўя Газы (спіс імёнаў)',
  },
  via: 'даныя Tech for Palestine',
  undercount: 'Сапраўдныя лічбы вышэйшыя: многія людзі прапалі без вестак або яшчэ не апазнаны.',
  held: 'Навейшая лічба адрозніваецца настолькі, што спачатку яе мусіць нехта праверыць.',
};
export default words;
