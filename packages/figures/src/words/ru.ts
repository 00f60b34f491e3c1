// Russian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ru',
  reviewed: false,
  labels: {
    'gaza-killed': 'Убито в Газе',
    'gaza-injured': 'Ранено в Газе',
    'gaza-children-killed': 'Убито детей в Газе',
    'gaza-women-killed': 'Убито женщин в Газе',
    'gaza-medical-staff-killed': 'Убито медработников в Газе',
    'gaza-journalists-killed': 'Убито журналистов в Газе',
    'gaza-civil-defence-killed': 'Убито сотрудников гражданской обороны в Газе',
    'gaza-aid-seekers-killed': 'Убито в Газе при попытке получить помощь',
    'gaza-aid-seekers-injured': 'Ранено в Газе при попытке получить помощь',
    'gaza-starvation-deaths': 'Умерло от голода в Газе',
    'gaza-starvation-children': 'Умерло детей от голода в Газе',
    'gaza-names-known': 'Известно имён убитых в Газе',
    'west-bank-killed': 'Убито палестинцев на Западном берегу',
    'west-bank-children-killed': 'Убито палестинских детей на Западном берегу',
    'west-bank-injured': 'Ранено палестинцев на Западном берегу',
    'west-bank-settler-attacks': 'Нападений поселенцев на Западном берегу',
    'lebanon-killed': 'Убито в Ливане',
    'lebanon-injured': 'Ранено в Ливане',
  },
  asOf: 'на {date}',
  lastReported: 'последние данные: {date}',
  attribution: 'Источник: {source}, через {via}.',
  sources: {
    'health-ministry-gaza': 'Министерство здравоохранения Газы',
    'media-office-gaza': 'Правительственный медиа-офис Газы',
    'un-ocha': 'Управление ООН по координации гуманитарных вопросов (УКГВ)',
    'health-ministry-lebanon': 'Министерство здравоохранения Ливана',
    'names-list': 'Министерство здравоохранения Газы (список имён)',
  },
  via: 'данные Tech for Palestine',
  undercount: 'Итоги занижены: многие пропали без вести или ещё не опознаны.',
  held: 'Новое число отличается так, что сначала его должен проверить человек.',
};
export default words;
