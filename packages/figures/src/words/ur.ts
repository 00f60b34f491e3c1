// Urdu.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ur',
  reviewed: false,
  labels: {
    'gaza-killed': 'غزہ میں ہلاک ہونے والے',
    'gaza-injured': 'غزہ میں زخمی ہونے والے',
    'gaza-children-killed': 'غزہ میں ہلاک ہونے والے بچے',
    'gaza-women-killed': 'غزہ میں ہلاک ہونے والی خواتین',
    'gaza-medical-staff-killed': 'غزہ میں ہلاک ہونے والا طبی عملہ',
    'gaza-journalists-killed': 'غزہ میں ہلاک ہونے والے صحافی',
    'gaza-civil-defence-killed': 'غزہ میں ہلاک ہونے والے شہری دفاع کے کارکن',
    'gaza-aid-seekers-killed': 'غزہ میں امداد کی تلاش میں ہلاک ہونے والے',
    'gaza-aid-seekers-injured': 'غزہ میں امداد کی تلاش میں زخمی ہونے والے',
    'gaza-starvation-deaths': 'غزہ میں بھوک سے اموات',
    'gaza-starvation-children': 'غزہ میں بھوک سے مرنے والے بچے',
    'gaza-names-known': 'غزہ میں ہلاک ہونے والوں کے معلوم نام',
    'west-bank-killed': 'مغربی کنارے میں ہلاک ہونے والے فلسطینی',
    'west-bank-children-killed': 'مغربی کنارے میں ہلاک ہونے والے فلسطینی بچے',
    'west-bank-injured': 'مغربی کنارے میں زخمی ہونے والے فلسطینی',
    'west-bank-settler-attacks': 'مغربی کنارے میں آبادکاروں کے حملے',
    'lebanon-killed': 'لبنان میں ہلاک ہونے والے',
    'lebanon-injured': 'لبنان میں زخمی ہونے والے',
  },
  asOf: '{date} تک',
  lastReported: 'آخری اطلاع {date}',
  attribution: 'ماخذ: {source}، بذریعہ {via}۔',
  sources: {
    'health-ministry-gaza': 'وزارتِ صحت، غزہ',
    'media-office-gaza': 'سرکاری میڈیا دفتر، غزہ',
    'un-ocha': 'اقوامِ متحدہ کا دفتر برائے انسانی امور (اوچا)',
    'health-ministry-lebanon': 'وزارتِ صحتِ عامہ، لبنان',
    'names-list': 'وزارتِ صحت، غزہ (ناموں کی فہرست)',
  },
  via: 'ٹیک فار فلسطین کا ڈیٹا',
  undercount: 'اصل تعداد اس سے زیادہ ہے: بہت سے لوگ لاپتا ہیں یا ان کی شناخت ابھی نہیں ہوئی۔',
  held: 'ایک نئی تعداد اس طرح مختلف ہے کہ پہلے کسی شخص کو اسے جانچنا ہوگا۔',
};
export default words;
