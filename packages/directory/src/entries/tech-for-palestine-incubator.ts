// Tech for Palestine Incubator.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'tech-for-palestine-incubator',
  kind: 'community',
  wants: ['back', 'give-time'],
  url: 'https://techforpalestine.org/incubator',
  en: {
    name: 'Tech for Palestine Incubator',
    what: 'Helps early projects for Palestine with strategy, mentoring, volunteers and publicity.',
    who: 'Teams with an idea or an early project.',
    start: 'Apply with the form of the incubator.',
  },
  ar: {
    name: 'Tech for Palestine: الحاضنة',
    what: 'يساعد المشاريع الناشئة من أجل فلسطين بالتخطيط والإرشاد والمتطوعين والتعريف بها.',
    who: 'فرق لديها فكرة أو مشروع في بدايته.',
    start: 'قدّموا طلبًا باستمارة الحاضنة.',
  },
  time: 'regular',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-07-18',
  source: {
    title: 'Tech for Palestine: website source, src/pages/incubator.astro',
    url: 'https://github.com/TechForPalestine/website/blob/main/src/pages/incubator.astro',
    date: '2026-07-18',
  },
};
export default entry;
