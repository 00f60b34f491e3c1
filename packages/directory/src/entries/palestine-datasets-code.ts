// Palestine Datasets: the code.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'palestine-datasets-code',
  kind: 'project',
  wants: ['give-time'],
  url: 'https://github.com/TechForPalestine/palestine-datasets',
  en: {
    name: 'Palestine Datasets: the code',
    what: 'The repository behind the datasets; reports are copied, checked and published every day.',
    who: 'Developers and people who read Arabic reports.',
    start: 'Read its guide for contributors and take an open issue.',
  },
  ar: {
    name: 'Palestine Datasets: الشيفرة',
    what: 'المستودع الذي تُنشر منه البيانات؛ تُنسخ التقارير وتُراجع وتُنشر كل يوم.',
    who: 'المطورون ومن يقرؤون التقارير العربية.',
    start: 'اقرأ دليل المساهمة واختر مسألة مفتوحة.',
  },
  time: 'hours',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-08-22',
  source: {
    title: 'Tech for Palestine: palestine-datasets',
    url: 'https://github.com/TechForPalestine/palestine-datasets',
    date: '2026-08-22',
  },
};
export default entry;
