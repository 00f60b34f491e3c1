// Serbian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'sr',
  reviewed: false,
  labels: {
    'gaza-killed': 'Убијени у Гази',
    'gaza-injured': 'Рањени у Гази',
    'gaza-children-killed': 'Деца убијена у Гази',
    'gaza-women-killed': 'Жене убијене у Гази',
    'gaza-medical-staff-killed': 'Медицинско особље убијено у Гази',
    'gaza-journalists-killed': 'Новинари убијени у Гази',
    'gaza-civil-defence-killed': 'Радници цивилне заштите убијени у Гази',
    'gaza-aid-seekers-killed': 'Убијени у Гази док су тражили помоћ',
    'gaza-aid-seekers-injured': 'Рањени у Гази док су тражили помоћ',
    'gaza-starvation-deaths': 'Умрли од глади у Гази',
    'gaza-starvation-children': 'Деца умрла од глади у Гази',
    'gaza-names-known': 'Позната имена убијених у Гази',
    'west-bank-killed': 'Палестинци убијени на Западној обали',
    'west-bank-children-killed': 'Палестинска деца убијена на Западној обали',
    'west-bank-injured': 'Палестинци рањени на Западној обали',
    'west-bank-settler-attacks': 'Напади насељеника на Западној обали',
    'lebanon-killed': 'Убијени у Либану',
    'lebanon-injured': 'Рањени у Либану',
  },
  asOf: 'стање: {date}',
  lastReported: 'последњи пут објављено: {date}',
  attribution: 'Извор: {source}, путем {via}.',
  sources: {
    'health-ministry-gaza': 'Министарство здравља у Гази',
    'media-office-gaza': 'Владина канцеларија за медије у Гази',
    'un-ocha': 'Канцеларија УН за координацију хуманитарних послова (OCHA)',
    'health-ministry-lebanon': 'Министарство јавног здравља Либана',
    'names-list': 'Министарство здравља у Гази (списак имена)',
  },
  via: 'података Tech for Palestine',
  undercount: 'Стварни бројеви су већи: многи су нестали или још нису идентификовани.',
  held: 'Новији број се толико разликује да га неко прво мора да провери.',
};
export default words;
