// 7or: report a removed post.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: '7or',
  kind: 'resource',
  wants: ['speak', 'learn'],
  url: 'https://7or.7amleh.org/',
  en: {
    name: '7or: report a removed post',
    what: 'Observatory of digital rights violations: takes up posts and accounts that a platform has removed.',
    who: 'Palestinians and others whose post about Palestine was removed.',
    start: 'Fill in the form with the link and a picture of what was removed.',
  },
  ar: {
    name: '7or: الإبلاغ عن منشور محذوف',
    what: 'مرصد انتهاكات الحقوق الرقمية: يتابع ما حذفته المنصات من منشورات وحسابات.',
    who: 'الفلسطينيون وغيرهم ممن حُذفت منشوراتهم عن فلسطين.',
    start: 'املأ الاستمارة بالرابط وصورة لما حُذف.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['ar', 'en'],
  added: '2026-11-26',
  checked: '2025-07-01',
  source: {
    title: '7or: about',
    url: 'https://7or.7amleh.org/en/page/663u4e6f73q/about',
    date: '2025-07-01',
  },
};
export default entry;
