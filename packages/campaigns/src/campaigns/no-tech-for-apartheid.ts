// The campaign of workers at Google and Amazon against Project Nimbus. Its words are claims of the campaign, and say so.
import type { Campaign } from '../model.ts';

const home = 'https://www.notechforapartheid.com/';

const noTechForApartheid: Campaign = {
  id: 'no-tech-for-apartheid',
  name: 'No Tech For Apartheid',
  home,
  actions: [{ title: 'The campaign’s demands and actions', url: home }],
  palette: { ground: '#1b1714', ink: '#ffffff', accent: '#6b4a12', onAccent: '#ffffff' },
  icon: 'palestine',
  since: '2021-10-12',
  sources: [
    {
      title: 'rabble.ca: what the workers’ open letter in The Guardian of 12 October 2021 says',
      url: 'https://rabble.ca/political-action/tech-workers-challenge-the-giants-who-employ-them/',
      date: '2026-11-21',
    },
  ],
  messages: [
    { id: 'no-tech-for-apartheid', revision: 1, tone: 'direct', link: home, since: '2021-10-12' },
    { id: 'drop-nimbus', revision: 1, tone: 'direct', link: home, since: '2021-10-12' },
    { id: 'let-workers-speak', revision: 1, tone: 'mild', link: home, since: '2021-10-12' },
  ],
};

export default noTechForApartheid;
