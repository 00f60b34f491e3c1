// 7amleh.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: '7amleh',
  kind: 'community',
  wants: ['learn', 'unseen'],
  url: 'https://7amleh.org/',
  en: {
    name: '7amleh',
    what: 'Palestinian centre for digital rights: research, digital safety trainings, talks with platforms.',
    who: 'Palestinians and people who post about Palestine.',
    start: 'Read its guides; organisations can ask for a training.',
    unseen: 'Its guides can be read without an account.',
  },
  ar: {
    name: '7amleh',
    what: 'مركز فلسطيني للحقوق الرقمية: أبحاث وتدريبات على الأمان الرقمي وحوار مع المنصات.',
    who: 'الفلسطينيون ومن ينشرون عن فلسطين.',
    start: 'اقرأ أدلّته، ويمكن للمؤسسات أن تطلب تدريبًا.',
    unseen: 'تُقرأ أدلّته بلا حساب.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['ar', 'en'],
  added: '2026-11-26',
  checked: '2025-07-01',
  source: {
    title: '7amleh: mid-year report 2025',
    url: 'https://7amleh.org/mid25/eng',
    date: '2025-07-01',
  },
};
export default entry;
