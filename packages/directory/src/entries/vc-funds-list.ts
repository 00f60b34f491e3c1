// Anti-Palestinian VC funds.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'vc-funds-list',
  kind: 'resource',
  wants: ['learn'],
  url: 'https://github.com/TechForPalestine/antipalestinian-vc-funds/',
  en: {
    name: 'Anti-Palestinian VC funds',
    what: 'A list of venture capital funds and what their partners have said, with sources.',
    who: 'Founders who choose their investors.',
    start: 'Read the list, and check the sources yourself.',
    unseen: 'Reading needs no account.',
  },
  ar: {
    name: 'صناديق استثمار معادية للفلسطينيين',
    what: 'قائمة بصناديق رأس المال المخاطر وما قاله شركاؤها، مع المصادر.',
    who: 'المؤسسون الذين يختارون مستثمريهم.',
    start: 'اقرأ القائمة وتحقّق من المصادر بنفسك.',
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
