// Newscord.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'newscord',
  kind: 'resource',
  wants: ['learn'],
  url: 'https://newscord.org/',
  en: {
    name: 'Newscord',
    what: 'Compares how media outlets report the same story.',
    who: 'Readers who want to see what is left out.',
    start: 'Open a story and read its versions side by side.',
    unseen: 'Reading needs no account.',
  },
  ar: {
    name: 'Newscord',
    what: 'يقارن كيف تنقل وسائل الإعلام الخبر نفسه.',
    who: 'القراء الذين يريدون رؤية ما أُسقط.',
    start: 'افتح خبرًا واقرأ رواياته جنبًا إلى جنب.',
    unseen: 'القراءة بلا حساب.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-07-18',
  source: {
    title: 'Tech for Palestine: website source, src/pages/tools.astro',
    url: 'https://github.com/TechForPalestine/website/blob/main/src/pages/tools.astro',
    date: '2026-07-18',
  },
};
export default entry;
