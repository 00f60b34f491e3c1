// The Wall.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'the-wall',
  kind: 'resource',
  wants: ['back', 'learn'],
  url: 'https://thewallproject.github.io/',
  en: {
    name: 'The Wall',
    what: 'A browser extension that marks sites and accounts of companies on boycott lists.',
    who: 'People who browse and want to know.',
    start: 'Install the extension from its page.',
  },
  ar: {
    name: 'The Wall',
    what: 'إضافة للمتصفح تعلّم مواقع الشركات وحساباتها المدرجة في قوائم المقاطعة.',
    who: 'من يتصفح ويريد أن يعرف.',
    start: 'ثبّت الإضافة من صفحتها.',
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
