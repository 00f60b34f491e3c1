// Tech for Palestine: updates.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'tech-for-palestine-updates',
  kind: 'resource',
  wants: ['learn'],
  url: 'https://updates.techforpalestine.org/',
  en: {
    name: 'Tech for Palestine: updates',
    what: 'The coalition’s newsletter: what its projects do, and where people are needed.',
    who: 'Anyone who wants to follow along.',
    start: 'Read it on the web; subscribing needs a mail address.',
    unseen: 'Read it on the web instead of subscribing.',
  },
  ar: {
    name: 'Tech for Palestine: المستجدات',
    what: 'نشرة التحالف: ما تفعله مشاريعه، وأين تلزم المساعدة.',
    who: 'كل من يريد أن يتابع.',
    start: 'اقرأها على الويب، والاشتراك يحتاج إلى بريد.',
    unseen: 'اقرأها على الويب بدل الاشتراك.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2024-01-10',
  source: {
    title: 'Tech for Palestine: collaborator matching',
    url: 'https://updates.techforpalestine.org/new-product-collaborator-matching/',
    date: '2024-01-10',
  },
};
export default entry;
