// The campaign against technology contracts with the US immigration agency ICE. Its words are claims of the campaign, and say so.
import { noTechForIceAccount } from '../accounts/no-tech-for-ice.ts';
import type { Campaign } from '../model.ts';
import { bluePalette } from '../palettes.ts';

const home = 'https://notechforice.com/';

const noTechForIce: Campaign = {
  id: 'no-tech-for-ice',
  name: 'No Tech for ICE',
  home,
  actions: [
    {
      title: 'The campaign’s demands and actions',
      url: home,
      text: { ar: 'مطالب الحملة وأنشطتها' },
    },
    {
      title: 'The pledge of tech workers, for those who work in the industry',
      url: 'https://iceout.tech/',
      text: { ar: 'تعهّد العاملين في قطاع التكنولوجيا' },
    },
  ],
  palette: bluePalette,
  icon: 'heart',
  since: '2018-10-23',
  account: noTechForIceAccount,
  messages: [
    {
      id: 'no-tech-for-ice',
      revision: 1,
      tone: 'direct',
      claimant: {
        en: 'Tech workers and immigrant groups, Mijente among them',
        ar: 'عاملون في قطاع التكنولوجيا ومنظمات مهاجرين، منها ميخنتي',
      },
      link: home,
      since: '2018-10-23',
      sources: [
        {
          title: 'Students and tech workers against contracts with ICE',
          publisher: 'Mijente',
          url: 'https://notechforice.com/studentpower/',
          date: '2026-11-21',
          undated: true,
        },
        {
          title: 'More than 450 tech workers ask their companies to end contracts with ICE',
          publisher: 'LeadDev',
          url: 'https://leaddev.com/culture/meet-the-tech-workers-taking-a-stand-against-ice',
          date: '2026-01-27',
        },
      ],
    },
  ],
};

export default noTechForIce;
