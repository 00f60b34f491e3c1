// Punjabi in Shahmukhi.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'pa-Arab',
  reviewed: false,
  labels: {
    'gaza-killed': 'غزہ وچ مارے گئے لوک',
    'gaza-injured': 'غزہ وچ زخمی لوک',
    'gaza-children-killed': 'غزہ وچ مارے گئے بال',
    'gaza-women-killed': 'غزہ وچ ماریاں گئیاں عورتاں',
    'gaza-medical-staff-killed': 'غزہ وچ ماریا گیا طبی عملہ',
    'gaza-journalists-killed': 'غزہ وچ مارے گئے صحافی',
    'gaza-civil-defence-killed': 'غزہ وچ مارے گئے شہری دفاع دے کارکن',
    'gaza-aid-seekers-killed': 'غزہ وچ امداد لین ویلے مارے گئے لوک',
    'gaza-aid-seekers-injured': 'غزہ وچ امداد لین ویلے زخمی ہوئے لوک',
    'gaza-starvation-deaths': 'غزہ وچ بھُکھ نال موتاں',
    'gaza-starvation-children': 'غزہ وچ بھُکھ نال بالاں دیاں موتاں',
    'gaza-names-known': 'غزہ وچ مارے گئے لوکاں دے معلوم ناں',
    'west-bank-killed': 'مغربی کنارے تے مارے گئے فلسطینی',
    'west-bank-children-killed': 'مغربی کنارے تے مارے گئے فلسطینی بال',
    'west-bank-injured': 'مغربی کنارے تے زخمی فلسطینی',
    'west-bank-settler-attacks': 'مغربی کنارے تے آبادکاراں دے حملے',
    'lebanon-killed': 'لبنان وچ مارے گئے لوک',
    'lebanon-injured': 'لبنان وچ زخمی لوک',
  },
  asOf: 'تریخ: {date}',
  lastReported: 'آخری اطلاع: {date}',
  attribution: 'ذریعہ: {source}، ڈیٹا: {via}۔',
  sources: {
    'health-ministry-gaza': 'غزہ دی وزارتِ صحت',
    'media-office-gaza': 'غزہ حکومت دا میڈیا دفتر',
    'un-ocha': 'اقوامِ متحدہ دا انسانی معاملیاں دے رابطے دا دفتر (OCHA)',
    'health-ministry-lebanon': 'لبنان دی وزارتِ صحتِ عامہ',
    'names-list': 'غزہ دی وزارتِ صحت (ناواں دی فہرست)',
  },
  via: 'Tech for Palestine',
  undercount: 'اصل گنتی ایس توں ودھ اے: بہت سارے لوک لاپتا نیں یا حالے پچھانے نہیں گئے۔',
  held: 'اک نویں گنتی اِنّی وکھری اے کہ پہلاں کسے نوں اوہدی پڑتال کرنی پئے گی۔',
};
export default words;
