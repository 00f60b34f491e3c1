// European Legal Support Center.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'elsc',
  kind: 'resource',
  wants: ['speak'],
  url: 'https://elsc.support/',
  en: {
    name: 'European Legal Support Center',
    what: 'Free legal help in Europe and Britain for people who are smeared, investigated or dismissed for speaking up for Palestine.',
    who: 'Workers, students and groups in Europe.',
    start: 'Ask for help through its form; workshops explain your rights.',
  },
  ar: {
    name: 'European Legal Support Center',
    what: 'مساعدة قانونية مجانية في أوروبا وبريطانيا لمن يُشوَّهون أو يُحقَّق معهم أو يُفصلون بسبب كلامهم من أجل فلسطين.',
    who: 'العاملون والطلاب والمجموعات في أوروبا.',
    start: 'اطلب المساعدة باستمارتهم، وتشرح ورش العمل حقوقك.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en', 'de', 'ar'],
  added: '2026-11-26',
  checked: '2025-02-28',
  source: {
    title: 'European Legal Support Center: about, in a job opportunity',
    url: 'https://cms.elsc.support/tag/call-for-application',
    date: '2025-02-28',
  },
};
export default entry;
