// Solidarity with Palestinians, in tech and beyond.
import type { Campaign } from '../model.ts';

const home = 'https://techforpalestine.org/';
const learnMore = 'https://techforpalestine.org/learn-more';

const palestine: Campaign = {
  id: 'palestine',
  name: 'Palestine',
  home,
  actions: [{ title: 'Learn more', url: learnMore }],
  palette: { ground: '#1b1714', ink: '#ffffff', accent: '#3f5b2f', onAccent: '#ffffff' },
  icon: 'palestine',
  since: '2024-01-02',
  sources: [
    {
      title: 'TechCrunch: over 40 people in tech form a coalition, many fear to speak in public',
      url: 'https://techcrunch.com/2024/01/02/tech-for-palestine-launches-to-provide-tools-and-projects-to-help-advocate-for-palestinians/',
      date: '2024-01-02',
    },
    {
      title: 'The National: how people in tech support Palestinian start-ups',
      url: 'https://www.thenationalnews.com/business/2024/06/09/global-tech-experts-are-supporting-palestinian-start-ups-and-cause/',
      date: '2024-06-09',
    },
    {
      title:
        'Inc. Arabia: the coalition’s aims, mentoring and cloud credits for start-ups among them',
      url: 'https://en.incarabia.com/tech-for-palestine-coalition-launched-to-support-palestine-628786.html',
      date: '2026-11-21',
    },
  ],
  messages: [
    { id: 'stand-with-palestine', revision: 1, tone: 'mild', link: learnMore, since: '2024-01-02' },
    { id: 'free-palestine', revision: 1, tone: 'direct', link: learnMore, since: '2024-01-02' },
    { id: 'tech-for-palestine', revision: 1, tone: 'mild', link: home, since: '2024-01-02' },
    { id: 'back-palestinian-startups', revision: 1, tone: 'mild', link: home, since: '2024-01-02' },
  ],
};

export default palestine;
