// Jobs for Palestinians.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'hire-overview',
  kind: 'resource',
  wants: ['hire', 'back'],
  url: 'https://techforpalestine.org/help/hire',
  en: {
    name: 'Jobs for Palestinians',
    what: 'The list of organisations that connect Palestinian job seekers with employers.',
    who: 'Companies that want to hire and do not know where to begin.',
    start: 'Read the list; the entries of this directory come from it.',
    unseen: 'A company can hire without saying why.',
  },
  ar: {
    name: 'وظائف للفلسطينيين',
    what: 'قائمة بالجهات التي تصل الباحثين عن عمل من الفلسطينيين بأصحاب العمل.',
    who: 'شركات تريد التوظيف ولا تعرف من أين تبدأ.',
    start: 'اقرأ القائمة؛ مداخل هذا الدليل مأخوذة منها.',
    unseen: 'يمكن لشركة أن توظّف من دون أن تقول السبب.',
  },
  time: 'minutes',
  cost: 'free',
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
