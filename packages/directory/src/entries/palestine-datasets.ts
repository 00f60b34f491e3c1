// Palestine Datasets.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'palestine-datasets',
  kind: 'resource',
  wants: ['learn'],
  url: 'https://data.techforpalestine.org/',
  en: {
    name: 'Palestine Datasets',
    what: 'Open data on people killed and injured, from ministries and the UN, with the text of each daily report.',
    who: 'Developers, journalists, teachers.',
    start: 'Read how the numbers are made, then use the JSON or CSV files.',
    unseen: 'Reading and downloading needs no account.',
  },
  ar: {
    name: 'Palestine Datasets',
    what: 'بيانات مفتوحة عن القتلى والجرحى من الوزارات والأمم المتحدة، مع نص كل تقرير يومي.',
    who: 'المطورون والصحفيون والمعلمون.',
    start: 'اقرأ كيف تُجمع الأعداد، ثم استعمل ملفات JSON أو CSV.',
    unseen: 'القراءة والتنزيل بلا حساب.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-08-22',
  source: {
    title: 'Tech for Palestine: palestine-datasets',
    url: 'https://github.com/TechForPalestine/palestine-datasets',
    date: '2026-08-22',
  },
};
export default entry;
