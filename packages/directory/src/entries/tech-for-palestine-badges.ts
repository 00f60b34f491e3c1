// Tech for Palestine: badges.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'tech-for-palestine-badges',
  kind: 'project',
  wants: ['speak', 'give-time'],
  url: 'https://github.com/TechForPalestine/badges',
  en: {
    name: 'Tech for Palestine: badges',
    what: 'The badge that this kit follows: a redirect to shields.io whose message can change.',
    who: 'Engineers with a README.',
    start: 'Copy its line, or take a badge of this kit.',
  },
  ar: {
    name: 'Tech for Palestine: الشارات',
    what: 'الشارة التي تسير هذه العُدّة على خطاها: تحويل إلى shields.io يمكن أن تتغير رسالته.',
    who: 'المهندسون أصحاب ملفات README.',
    start: 'انسخ سطرها، أو خذ شارة من هذه العُدّة.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2024-09-08',
  source: {
    title: 'Tech for Palestine: badges',
    url: 'https://github.com/TechForPalestine/badges',
    date: '2024-09-08',
  },
};
export default entry;
