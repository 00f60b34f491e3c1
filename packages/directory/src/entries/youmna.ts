// Youmna.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'youmna',
  kind: 'resource',
  wants: ['hire'],
  url: 'https://www.withyoumna.com/',
  en: {
    name: 'Youmna',
    what: 'Executive assistants from Palestine who work remotely.',
    who: 'Founders and managers who need an assistant for some hours or full time.',
    start: 'Write to them with the tasks, the hours and your time zone.',
    unseen: 'A company can hire without saying why.',
  },
  ar: {
    name: 'Youmna',
    what: 'مساعدون تنفيذيون من فلسطين يعملون عن بُعد.',
    who: 'مؤسسون ومديرون يحتاجون إلى مساعد لساعات أو بدوام كامل.',
    start: 'راسلهم بالمهام والساعات ومنطقتك الزمنية.',
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
