// Thaura.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'thaura',
  kind: 'resource',
  wants: ['back'],
  url: 'https://thaura.ai/',
  en: {
    name: 'Thaura',
    what: 'An assistant built by a team that puts ethics first.',
    who: 'People who look for an alternative to the large assistants.',
    start: 'Try it in the browser.',
  },
  ar: {
    name: 'Thaura',
    what: 'مساعد ذكي بناه فريق يقدّم الأخلاق.',
    who: 'من يبحث عن بديل للمساعدات الكبرى.',
    start: 'جرّبه في المتصفح.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-07-18',
  source: {
    title: 'Tech for Palestine: website source, src/components/home/PortfolioSection.astro',
    url: 'https://github.com/TechForPalestine/website/blob/main/src/components/home/PortfolioSection.astro',
    date: '2026-07-18',
  },
};
export default entry;
