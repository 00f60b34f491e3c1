// UpScrolled.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'upscrolled',
  kind: 'project',
  wants: ['learn', 'speak'],
  url: 'https://upscrolled.com/',
  en: {
    name: 'UpScrolled',
    what: 'A social network that says that it does not hide posts about Palestine.',
    who: 'People whose posts were hidden elsewhere.',
    start: 'Make an account and follow people you know.',
  },
  ar: {
    name: 'UpScrolled',
    what: 'شبكة اجتماعية تقول إنها لا تخفي ما يُنشر عن فلسطين.',
    who: 'من أُخفيت منشوراتهم في أماكن أخرى.',
    start: 'أنشئ حسابًا وتابع من تعرفهم.',
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
