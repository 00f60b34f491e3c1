// Find A Protest.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'find-a-protest',
  kind: 'resource',
  wants: ['protest'],
  url: 'https://www.findaprotest.info/',
  en: {
    name: 'Find A Protest',
    what: 'Lists protests and actions across the world.',
    who: 'Anyone who looks for people nearby.',
    start: 'Search for your city; check the day before you go.',
    unseen:
      'Look without an account. At a protest, leave the phone at home or switch off its radio.',
  },
  ar: {
    name: 'Find A Protest',
    what: 'يسرد المظاهرات والتحركات في أنحاء العالم.',
    who: 'كل من يبحث عن أناس في منطقته.',
    start: 'ابحث عن مدينتك، وتحقّق من الموعد في اليوم السابق.',
    unseen: 'تصفّح بلا حساب. وفي المظاهرة اترك الهاتف في البيت أو أغلق اتصالاته.',
  },
  time: 'hours',
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
