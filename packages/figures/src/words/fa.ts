// Persian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'fa',
  reviewed: false,
  labels: {
    'gaza-killed': 'کشته‌شدگان در غزه',
    'gaza-injured': 'زخمیان در غزه',
    'gaza-children-killed': 'کودکان کشته‌شده در غزه',
    'gaza-women-killed': 'زنان کشته‌شده در غزه',
    'gaza-medical-staff-killed': 'کادر درمان کشته‌شده در غزه',
    'gaza-journalists-killed': 'روزنامه‌نگاران کشته‌شده در غزه',
    'gaza-civil-defence-killed': 'امدادگران دفاع مدنی کشته‌شده در غزه',
    'gaza-aid-seekers-killed': 'کشته‌شدگان هنگام دریافت کمک در غزه',
    'gaza-aid-seekers-injured': 'زخمیان هنگام دریافت کمک در غزه',
    'gaza-starvation-deaths': 'مرگ از گرسنگی در غزه',
    'gaza-starvation-children': 'کودکان جان‌باخته از گرسنگی در غزه',
    'gaza-names-known': 'نام‌های شناخته‌شدهٔ کشته‌شدگان غزه',
    'west-bank-killed': 'فلسطینیان کشته‌شده در کرانهٔ باختری',
    'west-bank-children-killed': 'کودکان فلسطینی کشته‌شده در کرانهٔ باختری',
    'west-bank-injured': 'فلسطینیان زخمی در کرانهٔ باختری',
    'west-bank-settler-attacks': 'حملات شهرک‌نشینان در کرانهٔ باختری',
    'lebanon-killed': 'کشته‌شدگان در لبنان',
    'lebanon-injured': 'زخمیان در لبنان',
  },
  asOf: 'تا {date}',
  lastReported: 'آخرین گزارش {date}',
  attribution: 'منبع: {source}، از طریق {via}.',
  sources: {
    'health-ministry-gaza': 'وزارت بهداشت غزه',
    'media-office-gaza': 'دفتر رسانه‌ای دولت در غزه',
    'un-ocha': 'دفتر هماهنگی امور بشردوستانهٔ سازمان ملل (اوچا)',
    'health-ministry-lebanon': 'وزارت بهداشت عمومی لبنان',
    'names-list': 'وزارت بهداشت غزه (فهرست نام‌ها)',
  },
  via: 'داده‌های «تک فور پلستاین»',
  undercount: 'شمار واقعی بیشتر است: بسیاری ناپدیدند یا هنوز شناسایی نشده‌اند.',
  held: 'عدد تازه‌تری هست که تفاوتش را نخست باید کسی بررسی کند.',
};
export default words;
