// Tech for Palestine: lead a project.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'tech-for-palestine-lead',
  kind: 'community',
  wants: ['give-time'],
  url: 'https://techforpalestine.org/get-involved',
  en: {
    name: 'Tech for Palestine: lead a project',
    what: 'Looks for people who build, drive and grow one of its projects.',
    who: 'People who have led a product, a team or a campaign.',
    start: 'Apply with the form for project leaders.',
  },
  ar: {
    name: 'Tech for Palestine: قيادة مشروع',
    what: 'يبحث عمّن يبني أحد مشاريعه ويقوده وينمّيه.',
    who: 'من سبق له أن قاد منتجًا أو فريقًا أو حملة.',
    start: 'قدّم طلبك باستمارة قادة المشاريع.',
  },
  time: 'regular',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-07-18',
  source: {
    title: 'Tech for Palestine: website source, src/pages/get-involved.astro',
    url: 'https://github.com/TechForPalestine/website/blob/main/src/pages/get-involved.astro',
    date: '2026-07-18',
  },
};
export default entry;
