// Hind’s Banner.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'hinds-banner',
  kind: 'project',
  wants: ['speak'],
  url: 'https://github.com/alvii147/hinds-banner',
  en: {
    name: 'Hind’s Banner',
    what: 'Pictures for a README with live figures, in eight looks.',
    who: 'Engineers with a README.',
    start: 'Paste its picture; figures of this kit say date and source as well.',
  },
  ar: {
    name: 'Hind’s Banner',
    what: 'صور لملف README بأعداد حية، بثمانية أشكال.',
    who: 'المهندسون أصحاب ملفات README.',
    start: 'ألصق صورتها؛ وأعداد هذه العُدّة تذكر التاريخ والمصدر أيضًا.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-02-21',
  source: {
    title: 'alvii147/hinds-banner',
    url: 'https://github.com/alvii147/hinds-banner',
    date: '2026-02-21',
  },
};
export default entry;
