// TAP.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'tap',
  kind: 'resource',
  wants: ['hire'],
  url: 'https://www.tapcareers.io/',
  en: {
    name: 'TAP',
    what: 'Speeds up careers in Palestine and Jordan; its people are ready to work remotely.',
    who: 'Companies that look for remote staff, and can wait for a good match.',
    start: 'Write to them with the role, the hours and how you pay.',
    unseen: 'A company can hire without saying why.',
  },
  ar: {
    name: 'TAP',
    what: 'يسرّع المسارات المهنية في فلسطين والأردن، وأعضاؤه مستعدون للعمل عن بُعد.',
    who: 'شركات تبحث عن عاملين عن بُعد، وتستطيع انتظار من يناسبها.',
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
