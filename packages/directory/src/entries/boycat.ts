// Boycat.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'boycat',
  kind: 'resource',
  wants: ['back'],
  url: 'https://www.boycat.io/',
  en: {
    name: 'Boycat',
    what: 'A companion for shopping that says what a company is involved in, and names alternatives.',
    who: 'People who want to choose what they buy.',
    start: 'Search for a product or scan its code.',
  },
  ar: {
    name: 'Boycat',
    what: 'رفيق للتسوق يبيّن ما تشارك فيه الشركات ويقترح بدائل.',
    who: 'من يريد أن يختار ما يشتريه.',
    start: 'ابحث عن منتج أو امسح رمزه.',
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
