// No Tech For Apartheid.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'no-tech-for-apartheid',
  kind: 'community',
  wants: ['speak', 'protest'],
  url: 'https://www.notechforapartheid.com/',
  en: {
    name: 'No Tech For Apartheid',
    what: 'Workers’ campaign against Project Nimbus, the cloud contract of Google and Amazon with the government of Israel.',
    who: 'Workers at Google and Amazon, students, customers.',
    start: 'Write to the executives or sign the pledge on its page.',
  },
  ar: {
    name: 'No Tech For Apartheid',
    what: 'حملة موظفين ضد مشروع نيمبوس، عقد السحابة بين غوغل وأمازون وحكومة إسرائيل.',
    who: 'موظفو غوغل وأمازون والطلاب والعملاء.',
    start: 'راسل المديرين أو وقّع التعهد في صفحتها.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-08-22',
  source: {
    title: 'Wikipedia: No Tech for Apartheid; day-of-action page',
    url: 'https://notechforapartheid.com/dayofaction',
    date: '2026-08-22',
  },
};
export default entry;
