// Uzbek.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'uz',
  reviewed: false,
  labels: {
    'gaza-killed': 'Gʻazoda halok boʻlganlar',
    'gaza-injured': 'Gʻazoda yaralanganlar',
    'gaza-children-killed': 'Gʻazoda halok boʻlgan bolalar',
    'gaza-women-killed': 'Gʻazoda halok boʻlgan ayollar',
    'gaza-medical-staff-killed': 'Gʻazoda halok boʻlgan tibbiyot xodimlari',
    'gaza-journalists-killed': 'Gʻazoda halok boʻlgan jurnalistlar',
    'gaza-civil-defence-killed': 'Gʻazoda halok boʻlgan fuqaro muhofazasi xodimlari',
    'gaza-aid-seekers-killed': 'Gʻazoda yordam izlab halok boʻlganlar',
    'gaza-aid-seekers-injured': 'Gʻazoda yordam izlab yaralanganlar',
    'gaza-starvation-deaths': 'Gʻazoda ochlikdan vafot etganlar',
    'gaza-starvation-children': 'Gʻazoda ochlikdan vafot etgan bolalar',
    'gaza-names-known': 'Gʻazoda halok boʻlganlarning maʼlum ismlari',
    'west-bank-killed': 'Gʻarbiy Sohilda halok boʻlgan falastinliklar',
    'west-bank-children-killed': 'Gʻarbiy Sohilda halok boʻlgan falastinlik bolalar',
    'west-bank-injured': 'Gʻarbiy Sohilda yaralangan falastinliklar',
    'west-bank-settler-attacks': 'Gʻarbiy Sohilda koʻchmanchilar hujumlari',
    'lebanon-killed': 'Livanda halok boʻlganlar',
    'lebanon-injured': 'Livanda yaralanganlar',
  },
  asOf: 'sana: {date}',
  lastReported: 'oxirgi xabar: {date}',
  attribution: 'Manba: {source}; maʼlumotlar bazasi: {via}.',
  sources: {
    'health-ministry-gaza': 'Gʻazo Sogʻliqni saqlash vazirligi',
    'media-office-gaza': 'Gʻazo hukumatining matbuot idorasi',
    'un-ocha': 'BMTning Gumanitar masalalarni muvofiqlashtirish boshqarmasi (OCHA)',
    'health-ministry-lebanon': 'Livan Jamoat salomatligi vazirligi',
    'names-list': 'Gʻazo Sogʻliqni saqlash vazirligi (ismlar roʻyxati)',
  },
  via: 'Tech for Palestine',
  undercount: 'Haqiqiy raqamlar bundan yuqori: koʻp odamlar bedarak yoki hali aniqlanmagan.',
  held: 'Yangiroq raqam shunchalik farq qiladiki, avval uni kimdir tekshirishi kerak.',
};
export default words;
