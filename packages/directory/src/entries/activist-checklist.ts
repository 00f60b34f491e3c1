// Activist Checklist.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'activist-checklist',
  kind: 'resource',
  wants: ['unseen', 'learn'],
  url: 'https://activistchecklist.org/',
  en: {
    name: 'Activist Checklist',
    what: 'Digital safety for people who organise: checklists, also in Arabic and Spanish, printed with who has reviewed them.',
    who: 'Anyone who organises or goes to a protest.',
    start: 'Begin with the list for your phone.',
    unseen: 'Reading needs no account.',
  },
  ar: {
    name: 'Activist Checklist',
    what: 'أمان رقمي لمن ينظّمون: قوائم مراجعة بالعربية والإسبانية أيضًا، ومكتوب عليها من راجعها.',
    who: 'كل من ينظّم أو يذهب إلى مظاهرة.',
    start: 'ابدأ بقائمة الهاتف.',
    unseen: 'القراءة بلا حساب.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en', 'ar', 'es'],
  added: '2026-11-26',
  checked: '2026-08-22',
  source: {
    title: 'ActivistChecklist: repository',
    url: 'https://github.com/ActivistChecklist/ActivistChecklist',
    date: '2026-08-22',
  },
};
export default entry;
