// Palestine Legal.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'palestine-legal',
  kind: 'resource',
  wants: ['speak'],
  url: 'https://palestinelegal.org/',
  en: {
    name: 'Palestine Legal',
    what: 'Lawyers in the United States who help people who are punished for speaking up for Palestine.',
    who: 'Workers, students and groups in the United States.',
    start: 'Read the guides first; ask for help through its page, not by open mail.',
  },
  ar: {
    name: 'Palestine Legal',
    what: 'محامون في الولايات المتحدة يساعدون من يُعاقَبون على كلامهم من أجل فلسطين.',
    who: 'العاملون والطلاب والمجموعات في الولايات المتحدة.',
    start: 'اقرأ الأدلة أولًا، واطلب المساعدة من صفحتهم لا ببريد مكشوف.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2023-11-16',
  source: {
    title: 'Palestine Legal: news, letter to workplace leaders',
    url: 'https://palestinelegal.org/news',
    date: '2023-11-16',
  },
};
export default entry;
