// What to do with one hour.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'offer-an-hour',
  kind: 'advice',
  wants: ['give-time', 'mentor'],
  en: {
    name: 'What to do with one hour',
    what: 'Five things that one hour is enough for.',
    who: 'People with little time.',
    start: 'Take the first that fits.',
    body: [
      'Put a badge on your README or a banner on your site, and check that the words are ones that you would say aloud.',
      'Read one of the daily reports behind the figures, and compare it with its row in the dataset.',
      'Review the words of one language of this kit, if it is your mother tongue.',
      'Look through a CV or a portfolio of somebody whom one of the hiring platforms has sent.',
      'Write to one company’s board, with one fact, one request and one date; the advice on it is in this directory.',
    ],
  },
  ar: {
    name: 'ماذا تفعل بساعة واحدة',
    what: 'خمسة أشياء تكفيها ساعة.',
    who: 'من وقته قليل.',
    start: 'خذ أول ما يناسبك.',
    body: [
      'ضع شارة في ملف README أو لافتة في موقعك، وتأكّد من أن كلماتها مما تقوله بصوت مسموع.',
      'اقرأ تقريرًا من التقارير اليومية التي وراء الأعداد، وقارنه بسطره في البيانات.',
      'راجع كلمات لغة من لغات هذه العُدّة إن كانت لغتك الأم.',
      'انظر في سيرة أو أعمال شخص أرسلته إحدى منصات التوظيف.',
      'اكتب إلى مجلس إدارة شركة واحدة: واقعة واحدة وطلب واحد وموعد واحد، وفي هذا الدليل نصيحة عن ذلك.',
    ],
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en', 'ar'],
  added: '2026-11-26',
  checked: '2026-11-26',
  source: { title: 'Solidarity Kit: written for this directory', date: '2026-11-26' },
  sources: [
    {
      title: 'Tech for Palestine: palestine-datasets',
      url: 'https://github.com/TechForPalestine/palestine-datasets',
      date: '2026-08-22',
    },
  ],
};
export default entry;
