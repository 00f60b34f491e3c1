// Tech for Palestine: banner.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'tech-for-palestine-banner',
  kind: 'project',
  wants: ['speak', 'give-time'],
  url: 'https://github.com/TechForPalestine/palestine-banner',
  en: {
    name: 'Tech for Palestine: banner',
    what: 'The banner that this kit follows: one script for a site.',
    who: 'People with a site.',
    start: 'Use its script, or the banner of this kit.',
  },
  ar: {
    name: 'Tech for Palestine: اللافتة',
    what: 'اللافتة التي تسير هذه العُدّة على خطاها: نص برمجي واحد لموقع.',
    who: 'أصحاب المواقع.',
    start: 'استعمل نصها، أو لافتة هذه العُدّة.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2025-11-18',
  source: {
    title: 'Tech for Palestine: palestine-banner',
    url: 'https://github.com/TechForPalestine/palestine-banner',
    date: '2025-11-18',
  },
};
export default entry;
