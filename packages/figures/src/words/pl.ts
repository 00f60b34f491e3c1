// Polish.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'pl',
  reviewed: false,
  labels: {
    'gaza-killed': 'Zabici w Gazie',
    'gaza-injured': 'Ranni w Gazie',
    'gaza-children-killed': 'Dzieci zabite w Gazie',
    'gaza-women-killed': 'Kobiety zabite w Gazie',
    'gaza-medical-staff-killed': 'Pracownicy medyczni zabici w Gazie',
    'gaza-journalists-killed': 'Dziennikarze zabici w Gazie',
    'gaza-civil-defence-killed': 'Ratownicy obrony cywilnej zabici w Gazie',
    'gaza-aid-seekers-killed': 'Zabici w Gazie podczas szukania pomocy',
    'gaza-aid-seekers-injured': 'Ranni w Gazie podczas szukania pomocy',
    'gaza-starvation-deaths': 'Zmarli z głodu w Gazie',
    'gaza-starvation-children': 'Dzieci zmarłe z głodu w Gazie',
    'gaza-names-known': 'Znane nazwiska zabitych w Gazie',
    'west-bank-killed': 'Palestyńczycy zabici na Zachodnim Brzegu',
    'west-bank-children-killed': 'Palestyńskie dzieci zabite na Zachodnim Brzegu',
    'west-bank-injured': 'Palestyńczycy ranni na Zachodnim Brzegu',
    'west-bank-settler-attacks': 'Ataki osadników na Zachodnim Brzegu',
    'lebanon-killed': 'Zabici w Libanie',
    'lebanon-injured': 'Ranni w Libanie',
  },
  asOf: 'stan na {date}',
  lastReported: 'ostatnio podano {date}',
  attribution: 'Źródło: {source}, za: {via}.',
  sources: {
    'health-ministry-gaza': 'Ministerstwo Zdrowia w Gazie',
    'media-office-gaza': 'Rządowe Biuro Prasowe w Gazie',
    'un-ocha': 'Biuro ONZ ds. Koordynacji Pomocy Humanitarnej (OCHA)',
    'health-ministry-lebanon': 'Ministerstwo Zdrowia Publicznego Libanu',
    'names-list': 'Ministerstwo Zdrowia w Gazie (lista nazwisk)',
  },
  via: 'zbiory danych Tech for Palestine',
  undercount: 'Liczby są zaniżone: wiele osób zaginęło lub nie zostało jeszcze zidentyfikowanych.',
  held: 'Nowsza liczba różni się tak, że ktoś musi ją najpierw sprawdzić.',
};
export default words;
