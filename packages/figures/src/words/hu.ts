// Hungarian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'hu',
  reviewed: false,
  labels: {
    'gaza-killed': 'Megölt emberek Gázában',
    'gaza-injured': 'Sebesültek Gázában',
    'gaza-children-killed': 'Megölt gyermekek Gázában',
    'gaza-women-killed': 'Megölt nők Gázában',
    'gaza-medical-staff-killed': 'Megölt egészségügyi dolgozók Gázában',
    'gaza-journalists-killed': 'Megölt újságírók Gázában',
    'gaza-civil-defence-killed': 'Megölt polgári védelmi dolgozók Gázában',
    'gaza-aid-seekers-killed': 'Segélyt keresve megölt emberek Gázában',
    'gaza-aid-seekers-injured': 'Segélyt keresve megsebesült emberek Gázában',
    'gaza-starvation-deaths': 'Éhhalálesetek Gázában',
    'gaza-starvation-children': 'Éhen halt gyermekek Gázában',
    'gaza-names-known': 'A Gázában megöltek ismert nevei',
    'west-bank-killed': 'Megölt palesztinok Ciszjordániában',
    'west-bank-children-killed': 'Megölt palesztin gyermekek Ciszjordániában',
    'west-bank-injured': 'Megsebesült palesztinok Ciszjordániában',
    'west-bank-settler-attacks': 'Telepesek támadásai Ciszjordániában',
    'lebanon-killed': 'Megölt emberek Libanonban',
    'lebanon-injured': 'Sebesültek Libanonban',
  },
  asOf: 'állapot: {date}',
  lastReported: 'utolsó közlés: {date}',
  attribution: 'Forrás: {source}; adatok: {via}.',
  sources: {
    'health-ministry-gaza': 'Gázai Egészségügyi Minisztérium',
    'media-office-gaza': 'A gázai kormány sajtóirodája',
    'un-ocha': 'ENSZ Humanitárius Ügyeket Koordináló Hivatala (OCHA)',
    'health-ministry-lebanon': 'Libanoni Közegészségügyi Minisztérium',
    'names-list': 'Gázai Egészségügyi Minisztérium (névlista)',
  },
  via: 'a Tech for Palestine adatai',
  undercount: 'A valódi számok magasabbak: sokan eltűntek, vagy még nem azonosították őket.',
  held: 'Egy újabb szám annyira eltér, hogy előbb valakinek ellenőriznie kell.',
};
export default words;
