// The call for a ceasefire, and for what must come with it.
import type { Campaign } from '../model.ts';

const learnMore = 'https://techforpalestine.org/learn-more';

const ceasefire: Campaign = {
  id: 'ceasefire',
  name: 'Ceasefire',
  home: 'https://techforpalestine.org/',
  actions: [{ title: 'Learn more', url: learnMore }],
  palette: { ground: '#1b1714', ink: '#ffffff', accent: '#9e1b32', onAccent: '#ffffff' },
  icon: 'palestine',
  since: '2024-01-02',
  sources: [
    {
      title: 'Tech for Palestine: badges for a ceasefire',
      url: 'https://github.com/TechForPalestine/badges',
      date: '2024-01-02',
    },
  ],
  messages: [
    { id: 'ceasefire-now', revision: 1, tone: 'mild', link: learnMore, since: '2024-01-02' },
    { id: 'permanent-ceasefire', revision: 1, tone: 'mild', link: learnMore, since: '2024-01-02' },
    { id: 'let-aid-in', revision: 1, tone: 'mild', link: learnMore, since: '2024-01-02' },
  ],
};

export default ceasefire;
