// Tech for Palestine: mentoring.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'tech-for-palestine-mentor',
  kind: 'community',
  wants: ['mentor'],
  url: 'https://techforpalestine.org/mentorship',
  en: {
    name: 'Tech for Palestine: mentoring',
    what: 'Pairs people who start out in tech with those who have worked in it.',
    who: 'Mentors with three or more years in tech; mentees who start out, study or change careers.',
    start:
      'Apply as a mentor or a mentee; matching looks at skills, goals and time zones. Two to four hours a month.',
  },
  ar: {
    name: 'Tech for Palestine: الإرشاد',
    what: 'يجمع المبتدئين في التكنولوجيا بمن لهم خبرة فيها.',
    who: 'مرشدون لهم ثلاث سنوات من الخبرة أو أكثر، ومبتدئون وطلاب ومن يغيّرون مسارهم.',
    start:
      'قدّم طلبًا مرشدًا أو متدرّبًا، ويُراعى في الاختيار المهارات والأهداف والتوقيت. من ساعتين إلى أربع في الشهر.',
  },
  time: 'monthly',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-07-18',
  source: {
    title: 'Tech for Palestine: website source, src/pages/mentorship.astro',
    url: 'https://github.com/TechForPalestine/website/blob/main/src/pages/mentorship.astro',
    date: '2026-07-18',
  },
};
export default entry;
