// Moving a site from Vercel.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'vercel-to-netlify',
  kind: 'advice',
  wants: ['speak', 'back'],
  url: 'https://techforpalestine.org/guides/vercel-to-netlify',
  en: {
    name: 'Moving a site from Vercel',
    what: 'A guide, step by step, for moving a site to another host.',
    who: 'People whose sites run there.',
    start: 'Follow the steps on a copy of the site first.',
  },
  ar: {
    name: 'نقل موقع من Vercel',
    what: 'دليل خطوة بخطوة لنقل موقع إلى مضيف آخر.',
    who: 'من تعمل مواقعهم هناك.',
    start: 'اتبع الخطوات على نسخة من الموقع أولًا.',
  },
  time: 'hours',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-07-18',
  source: {
    title: 'Tech for Palestine: website source, src/pages/guides/vercel-to-netlify.astro',
    url: 'https://github.com/TechForPalestine/website/blob/main/src/pages/guides/vercel-to-netlify.astro',
    date: '2026-07-18',
  },
};
export default entry;
