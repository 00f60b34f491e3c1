// Ukrainian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'uk',
  reviewed: false,
  labels: {
    'gaza-killed': 'Убиті в Газі',
    'gaza-injured': 'Поранені в Газі',
    'gaza-children-killed': 'Діти, убиті в Газі',
    'gaza-women-killed': 'Жінки, убиті в Газі',
    'gaza-medical-staff-killed': 'Медичні працівники, убиті в Газі',
    'gaza-journalists-killed': 'Журналісти, убиті в Газі',
    'gaza-civil-defence-killed': 'Рятувальники цивільної оборони, убиті в Газі',
    'gaza-aid-seekers-killed': 'Убиті в Газі під час пошуку допомоги',
    'gaza-aid-seekers-injured': 'Поранені в Газі під час пошуку допомоги',
    'gaza-starvation-deaths': 'Смерті від голоду в Газі',
    'gaza-starvation-children': 'Діти, які померли від голоду в Газі',
    'gaza-names-known': 'Відомі імена вбитих у Газі',
    'west-bank-killed': 'Палестинці, убиті на Західному березі',
    'west-bank-children-killed': 'Палестинські діти, убиті на Західному березі',
    'west-bank-injured': 'Палестинці, поранені на Західному березі',
    'west-bank-settler-attacks': 'Напади поселенців на Західному березі',
    'lebanon-killed': 'Убиті в Лівані',
    'lebanon-injured': 'Поранені в Лівані',
  },
  asOf: 'станом на {date}',
  lastReported: 'востаннє повідомлено {date}',
  attribution: 'Джерело: {source}, через {via}.',
  sources: {
    'health-ministry-gaza': 'Міністерство охорони здоров’я Гази',
    'media-office-gaza': 'Урядовий медіаофіс Гази',
    'un-ocha': 'Управління ООН з координації гуманітарних справ (OCHA)',
    'health-ministry-lebanon': 'Міністерство громадського здоров’я Лівану',
    'names-list': 'Міністерство охорони здоров’я Гази (список імен)',
  },
  via: 'дані Tech for Palestine',
  undercount: 'Справжні числа вищі: багато людей зникли безвісти або ще не впізнані.',
  held: 'Новіше число відрізняється настільки, що спершу його має хтось перевірити.',
};
export default words;
