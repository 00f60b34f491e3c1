// Muslim Tech Fest.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'muslim-tech-fest',
  kind: 'community',
  wants: ['learn', 'back'],
  url: 'https://www.muslimtechfest.com/',
  en: {
    name: 'Muslim Tech Fest',
    what: 'A yearly festival in London for Muslims in tech; more than 1,500 people of 27 countries in 2025.',
    who: 'Founders, engineers, companies that hire.',
    start: 'Look up the next date; companies can have a stand.',
  },
  ar: {
    name: 'Muslim Tech Fest',
    what: 'مهرجان سنوي في لندن للمسلمين في التكنولوجيا؛ أكثر من 1500 شخص من 27 بلدًا عام 2025.',
    who: 'المؤسسون والمهندسون والشركات التي توظّف.',
    start: 'ابحث عن الموعد المقبل، ويمكن للشركات أن تعرض فيه.',
  },
  time: 'hours',
  cost: 'paid',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2025-06-15',
  source: {
    title: 'Kryptonary: Muslim Tech Fest returns to London',
    url: 'https://kryptonary.com/tech/muslim-tech-fest-returns-to-london-championing-faith-driven-innovation-and-global-inclusion',
    date: '2025-06-15',
  },
};
export default entry;
