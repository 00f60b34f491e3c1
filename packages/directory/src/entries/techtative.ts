// Techtative.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'techtative',
  kind: 'resource',
  wants: ['hire'],
  url: 'https://techtative.io/',
  en: {
    name: 'Techtative',
    what: 'An employer of record in Palestine: hires there on your behalf.',
    who: 'Companies that want to employ somebody in Palestine and have no office there.',
    start: 'Write to them with the role, the salary and the day on which it begins.',
    unseen: 'A company can hire without saying why.',
  },
  ar: {
    name: 'Techtative',
    what: 'جهة توظيف رسمية في فلسطين: توظّف هناك نيابة عنكم.',
    who: 'شركات تريد أن توظّف شخصًا في فلسطين وليس لها مكتب هناك.',
    start: 'راسلهم بالوظيفة والراتب ويوم البدء.',
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
