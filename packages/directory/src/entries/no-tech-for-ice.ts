// No Tech for ICE.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'no-tech-for-ice',
  kind: 'community',
  wants: ['speak'],
  url: 'https://notechforice.com/',
  en: {
    name: 'No Tech for ICE',
    what: 'Campaign of tech workers and immigrant groups against contracts with the US immigration agency.',
    who: 'Workers, students, customers.',
    start: 'Read its pledge and its guide for students.',
  },
  ar: {
    name: 'No Tech for ICE',
    what: 'حملة لعاملين في التكنولوجيا ومنظمات مهاجرين ضد عقود وكالة الهجرة الأمريكية.',
    who: 'العاملون والطلاب والعملاء.',
    start: 'اقرأ تعهدها ودليلها للطلاب.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-02-16',
  source: {
    title: 'No Tech for ICE: student power',
    url: 'https://notechforice.com/studentpower/',
    date: '2026-02-16',
  },
};
export default entry;
