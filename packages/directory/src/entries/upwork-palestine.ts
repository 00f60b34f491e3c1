// Freelancers in Palestine on Upwork.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'upwork-palestine',
  kind: 'resource',
  wants: ['hire'],
  url: 'https://www.upwork.com/hire/ps/',
  en: {
    name: 'Freelancers in Palestine on Upwork',
    what: 'Freelancers in Palestine, by skill.',
    who: 'Anyone with a task and a budget.',
    start: 'Search, and start with a small paid task.',
    unseen: 'A company can hire without saying why.',
  },
  ar: {
    name: 'مستقلون في فلسطين على Upwork',
    what: 'مستقلون في فلسطين بحسب المهارة.',
    who: 'كل من لديه مهمة وميزانية.',
    start: 'ابحث وابدأ بمهمة صغيرة مدفوعة.',
    unseen: 'يمكن لشركة أن توظّف من دون أن تقول السبب.',
  },
  time: 'hours',
  cost: 'paid',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-07-18',
  source: {
    title: 'Tech for Palestine: website source, src/pages/help/hire.astro',
    url: 'https://github.com/TechForPalestine/website/blob/main/src/pages/help/hire.astro',
    date: '2026-07-18',
  },
};
export default entry;
