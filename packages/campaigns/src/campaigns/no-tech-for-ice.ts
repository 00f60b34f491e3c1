// The campaign against technology contracts with the US immigration agency ICE. Its words are claims of the campaign, and say so.
import type { Campaign } from '../model.ts';

const home = 'https://notechforice.com/';

const noTechForIce: Campaign = {
  id: 'no-tech-for-ice',
  name: 'No Tech for ICE',
  home,
  actions: [{ title: 'The campaign’s demands and actions', url: home }],
  palette: { ground: '#1b1714', ink: '#ffffff', accent: '#24476b', onAccent: '#ffffff' },
  icon: 'heart',
  since: '2018-10-23',
  sources: [
    {
      title: 'Mijente: students and tech workers against contracts with ICE',
      url: 'https://notechforice.com/studentpower/',
      date: '2026-11-21',
    },
    {
      title:
        'FairPlanet: Mijente, with legal scholars and tech workers, asks companies to end them',
      url: 'https://www.fairplanet.org/support/sign-the-petition-no-tech-for-ice/',
      date: '2019-12-02',
    },
  ],
  messages: [
    { id: 'no-tech-for-ice', revision: 1, tone: 'direct', link: home, since: '2018-10-23' },
  ],
};

export default noTechForIce;
