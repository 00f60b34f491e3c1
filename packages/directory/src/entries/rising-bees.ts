// Rising from Ashes (Bees).
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'rising-bees',
  kind: 'resource',
  wants: ['hire'],
  url: 'https://bees.to/hire-ps/',
  en: {
    name: 'Rising from Ashes (Bees)',
    what: 'Connects Palestinians with remote jobs in IT.',
    who: 'Companies with jobs in IT that can be done from anywhere.',
    start: 'Write to them with the role, the hours and how you pay.',
    unseen: 'A company can hire without saying why.',
  },
  ar: {
    name: 'Rising from Ashes (Bees)',
    what: 'يصل الفلسطينيين بوظائف تقنية عن بُعد.',
    who: 'شركات لديها وظائف تقنية يمكن أداؤها من أي مكان.',
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
