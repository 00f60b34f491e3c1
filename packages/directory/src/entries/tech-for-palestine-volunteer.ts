// Tech for Palestine: volunteer.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'tech-for-palestine-volunteer',
  kind: 'community',
  wants: ['give-time'],
  url: 'https://techforpalestine.org/get-involved',
  en: {
    name: 'Tech for Palestine: volunteer',
    what: 'Connects volunteers with projects that need their skills.',
    who: 'Anyone in tech, and people who write, design or organise.',
    start: 'Fill in the volunteer form; somebody answers with a project.',
  },
  ar: {
    name: 'Tech for Palestine: التطوع',
    what: 'يصل المتطوعين بمشاريع تحتاج إلى مهاراتهم.',
    who: 'كل من يعمل في التكنولوجيا، ومن يكتب أو يصمم أو ينظّم.',
    start: 'املأ استمارة التطوع، وسيراسلك أحدهم بمشروع مناسب.',
  },
  time: 'hours',
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
