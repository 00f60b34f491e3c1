// MENA Alliances: jobs for Palestine.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'mena-alliances',
  kind: 'resource',
  wants: ['hire'],
  url: 'https://menaalliances.com/jobsforpalestine/',
  en: {
    name: 'MENA Alliances: jobs for Palestine',
    what: 'Finds tech talent from Palestine for companies elsewhere.',
    who: 'Companies elsewhere that look for people in tech who work remotely.',
    start: 'Write to them with the role, the hours and how you pay.',
    unseen: 'A company can hire without saying why.',
  },
  ar: {
    name: 'MENA Alliances: وظائف لفلسطين',
    what: 'يجد كفاءات تقنية من فلسطين لشركات في الخارج.',
    who: 'شركات في الخارج تبحث عن عاملين في التكنولوجيا عن بُعد.',
    start: 'راسلهم بالوظيفة وساعاتها وطريقة الدفع.',
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
